import { InvalidArgumentError } from 'commander';
import { isLocale, nearestLocales } from '../../locales/tags.ts';

/** A whole number. */
export function parseCount(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number, such as 0 or 10.');
  return Number(text);
}

/** For how many people: one or more. */
export function parseSeats(text: string): number {
  if (!/^[1-9][0-9]{0,6}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1 on.');
  return Number(text);
}

/** Locales with commas between them. */
export function parseLocales(text: string): readonly string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  for (const tag of tags) if (!isLocale(tag)) throw new InvalidArgumentError(aboutLocale(tag));
  return [...new Set(tags)].sort();
}

/** Names the locales that are meant, or may be. */
function aboutLocale(tag: string): string {
  const near = nearestLocales(tag);
  const [only] = near;
  const known = near.length === 1 ? `did you mean ${only}?` : `there are ${near.join(', ')}.`;
  return `\`${tag}\` is no locale that Planspec writes; ${known}`;
}

/** A file or a folder. Nothing at all is most likely a variable that is not set. */
export function parsePlace(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is the name of a file or a folder.');
  return text;
}

/** A port of this machine. */
export function parsePort(text: string): number {
  if (!/^[0-9]{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return Number(text);
}

/** A day. */
export function parseDate(text: string): string {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
    throw new InvalidArgumentError('It is a date such as 2026-01-15.');
  return text;
}
