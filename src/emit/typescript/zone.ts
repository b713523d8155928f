/** Wall clocks of a time zone, for catalogs that do not count in UTC. */
import { literal } from '../escape/index.ts';
import { constant, type Declaration } from './declaration.ts';

/** `toWall` and `toInstant`. Wall-clock times are numbers as if the clocks showed UTC. */
export function zoneRules(timezone: string): readonly Declaration[] {
  return [
    constant(
      'clock',
      'Intl.DateTimeFormat',
      [
        "/* @__PURE__ */ new Intl.DateTimeFormat('en-US', {",
        `  timeZone: ${literal(timezone)},`,
        "  hourCycle: 'h23',",
        ...['year', 'month', 'day', 'hour', 'minute', 'second'].map((field) => `  ${field}: 'numeric',`),
        '})',
      ].join('\n'),
    ),
    {
      kind: 'function',
      exported: false,
      docs: [`What the clocks of ${timezone} show at an instant, as if it were UTC.`],
      name: 'toWall',
      signature: { parameters: ['at: number'], returns: 'number' },
      body: [
        '// Twice as fast as its parts, and only the order of the numbers matters: `9/8/2001, 21:46:40`.',
        'const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = clock.format(at).split(/\\D+/).map(Number);',
        'return Date.UTC(year, month - 1, day, hour, minute, second) + at - Math.floor(at / 1000) * 1000;',
      ].join('\n'),
    },
    {
      kind: 'function',
      exported: false,
      docs: [
        'When the clocks show a time: the first time that they do, or as much later as they were put forward over it.',
      ],
      name: 'toInstant',
      signature: { parameters: ['wall: number'], returns: 'number' },
      body: [
        'const ahead = (at: number): number => toWall(at) - at;',
        'const before = ahead(wall - 86_400_000);',
        'const after = ahead(wall + 86_400_000);',
        'return ahead(wall - before) !== before && ahead(wall - after) === after ? wall - after : wall - before;',
      ].join('\n'),
    },
  ];
}
