import { failureCode } from '../../output/index.ts';
import { HOST, servePreview } from '../preview/server.ts';
import { EMPTY_SITE, renewSite, type Served } from '../preview/site.ts';
import { failure, type Report, report } from '../report.ts';

/** A preview that is being served: to run at first and after every change, or what to report where it cannot be. */
export type OpenedPreview =
  | { readonly kind: 'preview'; readonly renew: () => Promise<Report> }
  | { readonly kind: 'report'; readonly report: Report };

/**
 * `planspec preview`: serves the pages of plan files as they are being written. Each run compiles the pages, shows
 * them in every browser that has them open, and reports what it found.
 */
export async function openPreview(
  paths: readonly string[],
  { port }: { readonly port: number },
): Promise<OpenedPreview> {
  const preview = await servePreview(port, EMPTY_SITE).catch((error: unknown) => {
    if (failureCode(error) === 'EADDRINUSE' || failureCode(error) === 'EACCES') return null;
    throw error;
  });
  if (preview === null)
    return { kind: 'report', report: failure(`port ${port} is not free; name another one with --port`) };
  const address = `the pages are at http://${HOST}:${preview.port}/`;
  let served: Served = new Map();
  let talk = [address];
  return {
    kind: 'preview',
    async renew() {
      const renewed = await renewSite(paths, served);
      served = renewed.served;
      preview.show(renewed.site);
      const { diagnostics, problems } = renewed.site;
      const result = report({ diagnostics, problems, talk });
      talk = ['the pages are up to date'];
      return result;
    },
  };
}
