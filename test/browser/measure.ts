// What is measured inside the browser. Each function is sent there by itself, so it uses nothing from around it.

/** What scrolls sideways and must not: all but regions that have a name and take the focus. */
export function findSideways(): readonly string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page, by ${root.scrollWidth - root.clientWidth}`);
  for (const box of document.querySelectorAll('body *')) {
    if (box.scrollWidth <= box.clientWidth + 1) continue;
    if (!['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) continue;
    const isRegion =
      box.getAttribute('role') === 'region' &&
      box.getAttribute('tabindex') === '0' &&
      box.getAttribute('aria-label') !== '';
    if (!isRegion) found.push(box.className);
  }
  return found;
}

/**
 * Numbers, dates and words of up to 14 letters that are broken over two lines, and amounts that are parted from their units.
 * Longer words may be broken where they have a hyphen.
 */
export function findSplitWords(): readonly string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const around = node.parentElement;
    if (!around?.checkVisibility() || around.closest('.planspec-unseen')) continue;
    const isWhole = around.matches('.planspec-whole');
    const words = isWhole ? /.+/g : /\S*\d\S*|[^\s-]{1,5}-[^\s-]{1,5}(?![^\s])|[^\s-]+/g;
    for (const word of (node.nodeValue ?? '').matchAll(words)) {
      if (word[0].length > 14) continue;
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
      if (Math.max(...tops) - Math.min(...tops) > 4) found.push(word[0]);
    }
  }
  return found;
}

/** Texts that stick out of their cell, card or line, or of the screen where nothing scrolls. */
export function findTextsOutside(): readonly string[] {
  const found: string[] = [];
  const range = document.createRange();
  const screen = document.documentElement.clientWidth;
  for (const box of document.querySelectorAll(
    'h1, h2, h3, p, li, td, th, legend, .planspec-label, .planspec-button',
  )) {
    if (!box.checkVisibility() || box.matches('.planspec-unseen')) continue;
    range.selectNodeContents(box);
    const text = range.getBoundingClientRect();
    if (text.width === 0) continue;
    const { left, right } = box.getBoundingClientRect();
    const region = box.closest('[role=region]');
    const isOut = text.left < left - 1 || text.right > right + 1;
    const isOff = !region && (text.left < -1 || text.right > screen + 1);
    if (isOut || isOff) found.push(`${box.tagName} ${box.textContent?.trim().slice(0, 30)}`);
  }
  return found;
}

/** What stands over the element that has the focus; null if all four corners and the middle of it can be seen. */
export function findCoverOfFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has the focus';
  const box = focused.getBoundingClientRect();
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, innerWidth);
  if (top >= bottom || left >= right) return `${focused.className} is off the screen`;
  // A region is larger than the screen, and may hold what stays in sight: for it, that is itself.
  for (const [x, y] of [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 3, top + 3],
    [right - 3, top + 3],
    [left + 3, bottom - 3],
    [right - 3, bottom - 3],
  ] as const) {
    const seen = document.elementFromPoint(x, y);
    const label = focused.closest('label');
    if (seen && !focused.contains(seen) && !label?.contains(seen))
      return `${focused.className} under ${seen.className || seen.tagName}`;
  }
  return null;
}

/**
 * The headers of each data cell by the algorithm of the HTML standard ("forming relationships between data cells and header
 * cells"), as far as tables without `rowspan` and `headers` need it.
 */
export function findHeaders(): readonly { readonly text: string; readonly headers: readonly string[] }[] {
  interface Slot {
    readonly cell: HTMLTableCellElement;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }
  const table = document.querySelector('table');
  if (!table) return [];
  const grid: Slot[][] = [...table.rows].map((row, y) => {
    const slots: Slot[] = [];
    for (const cell of row.cells) {
      const slot = { cell, x: slots.length, y, width: cell.colSpan };
      for (let at = 0; at < cell.colSpan; at += 1) slots.push(slot);
    }
    return slots;
  });
  const isHead = ({ cell }: Slot): boolean => cell.tagName === 'TH';
  const scan = (principal: Slot, startX: number, startY: number, stepX: number, stepY: number): Slot[] => {
    const heads: Slot[] = [];
    const opaque: Slot[] = [];
    let block: Slot[] = [];
    let inBlock = false;
    for (let x = startX + stepX, y = startY + stepY; x >= 0 && y >= 0; x += stepX, y += stepY) {
      const current = grid[y]?.[x];
      if (!current || current === principal) continue;
      if (isHead(current)) {
        inBlock = true;
        block.push(current);
        const isCovered = opaque.some((one) =>
          stepX === 0 ? one.x === current.x && one.width === current.width : one.y === current.y,
        );
        const wanted = stepX === 0 ? 'col' : 'row';
        if (!isCovered && current.cell.scope === wanted) heads.push(current);
      } else if (inBlock) {
        inBlock = false;
        opaque.push(...block);
        block = [];
      }
    }
    return heads;
  };
  const textOf = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  return grid.flatMap((slots) =>
    [...new Set(slots)]
      .filter((slot) => !isHead(slot) && slot.cell.closest('tbody'))
      .map((slot) => {
        const heads = [...scan(slot, slot.x, slot.y, 0, -1), ...scan(slot, slot.x, slot.y, -1, 0)];
        const group = slot.cell.closest('tbody');
        for (const rows of grid)
          for (const one of new Set(rows))
            if (
              one.cell.scope === 'rowgroup' &&
              group?.contains(one.cell) &&
              one.y <= slot.y &&
              one.x <= slot.x
            )
              heads.push(one);
        return { text: textOf(slot.cell), headers: [...new Set(heads)].map(({ cell }) => textOf(cell)) };
      }),
  );
}
