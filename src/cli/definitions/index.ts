/*
 * In:     nothing but the words of the help.
 * Out:    how each command is called, with its arguments and options.
 * Always: every command runs through one `Execute`, which delivers its report; what a command does is loaded when it runs.
 */

import { defineAnalyze, defineExplain, defineLedger } from './answers.ts';
import type { Definition } from './command.ts';
import { defineExport, defineImport } from './exchange.ts';
import { defineBuild, definePreview, defineTable, defineVerify } from './outputs.ts';
import {
  defineCheck,
  defineConvert,
  defineFormat,
  defineInit,
  defineTest,
  defineTranslate,
} from './writing.ts';

export type { Execute } from './command.ts';

/** All commands, in the order in which the help shows them. */
export const COMMANDS: ReadonlyMap<string, Definition> = new Map([
  ['check', defineCheck],
  ['build', defineBuild],
  ['test', defineTest],
  ['ledger', defineLedger],
  ['analyze', defineAnalyze],
  ['table', defineTable],
  ['preview', definePreview],
  ['explain', defineExplain],
  ['verify', defineVerify],
  ['format', defineFormat],
  ['convert', defineConvert],
  ['translate', defineTranslate],
  ['import', defineImport],
  ['export', defineExport],
  ['init', defineInit],
]);
