/** The classes of numbers that languages give different forms of a noun, as CLDR names them. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A pattern for each class of numbers; a class without its own takes that of `other`. */
export type Forms = Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string };

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export type SizeUnit = 'B' | 'KB' | 'MB' | 'GB' | 'TB' | 'PB' | 'KiB' | 'MiB' | 'GiB' | 'TiB' | 'PiB';
