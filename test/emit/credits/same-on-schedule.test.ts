import { describe } from 'vitest';
import { decidesAsReference } from './same.ts';

describe('rules that renew on schedule decide as the reference does', () =>
  decidesAsReference('on schedule'));
