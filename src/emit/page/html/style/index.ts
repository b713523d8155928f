/*
 * In:     the display model of a page.
 * Out:    the style sheet of all its parts, and of the complete page.
 * Always: no address, no picture, no font to load, no text of a plan file; directions are those of the text, not of the
 *         screen; the sheets of two catalogs can stand on one page.
 */
import type { Page } from '../../page.ts';
import { BASE } from './base.ts';
import { CARDS } from './cards.ts';
import { CHOICES } from './choices.ts';
import { chosenStyle } from './chosen.ts';
import { columnStyle } from './columns.ts';
import { MEDIA } from './media.ts';
import { PAGE } from './page.ts';
import { QUESTIONS } from './questions.ts';
import { TABLE } from './table.ts';

/** The rules of a page: `pricing.css`, and the `<style>` of `pricing.html`. */
export function emitStyle(page: Page): string {
  return [BASE, CHOICES, CARDS, TABLE, QUESTIONS, PAGE, MEDIA, columnStyle(page), chosenStyle(page)].join('');
}
