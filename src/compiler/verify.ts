import type { Catalog } from '../catalog/catalog.ts';
import type { PageInput, Verified, VerifyOptions } from '../verify/index.ts';

export type { PageInput, Verified, VerifyOptions } from '../verify/index.ts';

/**
 * Compares a page that somebody else wrote, in HTML or Markdown, with the plans of a catalog without errors. What reads
 * pages is loaded only here. Never throws on input.
 */
export async function verify(
  page: PageInput,
  catalog: Catalog,
  options: VerifyOptions = {},
): Promise<Verified> {
  const { verify: verifyPage } = await import('../verify/index.ts');
  return verifyPage(page, catalog, options);
}
