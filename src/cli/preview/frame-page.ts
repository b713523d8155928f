import { summarise } from '../../diagnostics/order.ts';
import { renderPretty } from '../../diagnostics/render/index.ts';
import { attribute, html } from '../../emit/escape/index.ts';
import type { ServedCatalog, Site, View } from './site.ts';

/** Where the preview's own files are; no catalog has such an id. */
export const OWN = '/-/';

/**
 * The page around a pricing page: which catalog, in which language, how wide, and what is wrong with the plan files. The pricing page
 * stands in a frame, so that it is what a build would write, to the byte.
 */
export function framePage(site: Site, { catalog: shown, locale }: View): string {
  const title = shown === null ? 'Planspec preview' : `${shown.name} · Planspec preview`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<link rel="stylesheet" href="${OWN}preview.css">
<script src="${OWN}preview.js" defer></script>
</head>
<body>
<header>
<nav aria-label="Catalogs">${site.catalogs.map((one) => link(`/${one.id}/`, one.name, one === shown)).join(' ')}</nav>
${shown === null || shown.locals.size === 0 ? '' : languageLinks(shown, locale)}<fieldset><legend>Width</legend>
${WIDTHS.map(([width, words], at) => `<label><input type="radio" name="width" value="${width}"${at === 0 ? ' checked' : ''}> ${words}</label>`).join('\n')}
</fieldset>
</header>
<section id="findings" aria-live="polite" aria-label="Findings"${isClean(site) ? ' hidden' : ''}>
<h1 id="summary">${html(summaryOf(site, shown))}</h1>
<pre id="details" tabindex="0">${html(detailsOf(site))}</pre>
</section>
<main>${shown === null ? '<p>There is no page to show yet.</p>' : `<iframe title=${attribute(`The pricing page of ${shown.name}`)} src=${attribute(`${placeOf(shown, locale)}pricing.html`)} sandbox="allow-same-origin allow-popups"></iframe>`}</main>
</body>
</html>
`;
}

const WIDTHS = [
  ['full', 'Window'],
  ['768', 'Tablet'],
  ['375', 'Phone'],
] as const;

function languageLinks(catalog: ServedCatalog, shown: string | null): string {
  const links = [null, ...catalog.locals.keys()].map((locale) =>
    link(placeOf(catalog, locale), locale ?? catalog.language, locale === shown),
  );
  return `<nav aria-label="Languages">${links.join(' ')}</nav>\n`;
}

function placeOf({ id }: ServedCatalog, locale: string | null): string {
  return locale === null ? `/${id}/` : `/${id}/${locale}/`;
}

function link(address: string, words: string, isShown: boolean): string {
  return `<a href=${attribute(address)}${isShown ? ' aria-current="page"' : ''}>${html(words)}</a>`;
}

/** What the frame hears of after each change of the plan files. */
export interface News {
  readonly isClean: boolean;
  readonly summary: string;
  readonly details: string;
  /** All catalogs and their locales: when they change, the frame is loaded anew, too. */
  readonly catalogs: string;
}

export function newsOf(site: Site, shown: ServedCatalog | null): News {
  return {
    isClean: isClean(site),
    summary: summaryOf(site, shown),
    details: detailsOf(site),
    catalogs: site.catalogs.map(({ id, name, locals }) => [id, name, ...locals.keys()].join(' ')).join('\n'),
  };
}

function isClean({ diagnostics, problems }: Site): boolean {
  return diagnostics.length === 0 && problems.length === 0;
}

function summaryOf({ diagnostics, problems }: Site, shown: ServedCatalog | null): string {
  const found = [...(diagnostics.length > 0 ? [summarise(diagnostics)] : []), ...problems].join('; ');
  return shown?.isOld ? `${found}. The page below is the last one without errors.` : found;
}

function detailsOf({ diagnostics }: Site): string {
  return renderPretty(diagnostics, { color: false, width: 120 });
}
