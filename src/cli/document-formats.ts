/** How commands write that print a document: `planspec ledger`, `planspec analyze`. */
export const DOCUMENT_FORMATS = ['text', 'markdown', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
