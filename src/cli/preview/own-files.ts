/** The style of the page around a pricing page. */
export const STYLE = `:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; padding: 0.5rem 1rem; border-bottom: 1px solid GrayText; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
nav a { color: inherit; }
nav a[aria-current] { font-weight: 600; text-decoration: none; }
fieldset { display: flex; gap: 0.75rem; margin: 0; margin-inline-start: auto; padding: 0; border: 0; }
legend { float: left; margin-inline-end: 0.75rem; padding: 0; }
#findings { max-height: 45vh; overflow: auto; padding: 0.75rem 1rem; border-bottom: 3px solid #c2410c; background: light-dark(#fff7ed, #2a1a10); }
#findings[hidden] { display: none; }
h1 { margin: 0; font-size: 1rem; }
pre { margin: 0.5rem 0 0; overflow-x: auto; font: 13px/1.45 ui-monospace, monospace; }
pre:empty { display: none; }
main { flex: 1; display: flex; justify-content: center; background: light-dark(#e7e7ea, #101014); }
main p { align-self: center; }
iframe { flex: 0 1 auto; width: 100%; border: 0; background: Canvas; }
`;

/**
 * What the page around a pricing page does: it shows what the server says of the plan files, loads the frame anew
 * where it was scrolled to, and makes it as wide as is wanted.
 */
export const SCRIPT = `const frame = document.querySelector('iframe');
let catalogs = null;

function reload() {
  if (frame === null) return location.reload();
  const { scrollX, scrollY } = frame.contentWindow;
  frame.addEventListener('load', () => frame.contentWindow.scrollTo(scrollX, scrollY), { once: true });
  frame.contentWindow.location.reload();
}

function hear(news) {
  if (catalogs !== null && catalogs !== news.catalogs) return location.reload();
  const isFirst = catalogs === null;
  catalogs = news.catalogs;
  document.querySelector('#findings').hidden = news.isClean;
  document.querySelector('#summary').textContent = news.summary;
  document.querySelector('#details').textContent = news.details;
  if (!isFirst) reload();
}

new EventSource('/-/news' + location.pathname).onmessage = ({ data }) => hear(JSON.parse(data));

for (const input of document.querySelectorAll('input[name=width]')) {
  input.addEventListener('change', () => {
    if (frame !== null) frame.style.width = input.value === 'full' ? '' : input.value + 'px';
  });
}
`;
