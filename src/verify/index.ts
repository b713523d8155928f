/*
 * In:     a page that somebody else wrote, as HTML or Markdown, and a catalog without errors.
 * Out:    findings at the places of the page that contradict the plans: on cards, in tables, in prose, in its data.
 * Always: the page is read in linear time, whatever is in it; what cannot be read is refused with a reason; what can be
 *         read in two ways is not judged, so that a finding is one to act on.
 */
export { type PageInput, type Verified, type VerifyOptions, verify } from './verify.ts';
