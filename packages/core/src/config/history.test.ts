import { expect, test } from 'vitest';
import { type HistoryConfig, noWish, type PlaceWish, placeOf } from './history.ts';

const silent: HistoryConfig = { stores: null, path: null, branch: 'b', scope: null, save: null, retentionMs: 1 };
const said = (more: Partial<HistoryConfig>): HistoryConfig => ({ ...silent, ...more });
const wish = (more: Partial<PlaceWish>): PlaceWish => ({ ...noWish, ...more });

test.each([
  ['nobody says anything', silent, noWish, ['cache'], '.fortify/history', false],
  ['a directory is named, so that is meant', silent, wish({ path: 'd' }), ['directory'], 'd', true],
  ['the config names a directory', said({ path: 'c' }), noWish, ['directory'], 'c', false],
  ['the config names the branch', said({ stores: ['branch'], path: 'c' }), wish({ path: 'd' }), ['branch'], 'd', true],
  [
    'a wish wins',
    said({ stores: ['branch'] }),
    wish({ stores: ['cache', 'branch'] }),
    ['cache', 'branch'],
    '.fortify/history',
    false,
  ],
] as const)('where a history is kept: %s', (_, config, wished, stores, path, isPathWished) => {
  const rest = { branch: 'b', scope: 'acme', save: 'post' };
  expect(placeOf(config, wished, 'cache', 'acme')).toEqual({ stores, path, isPathWished, ...rest });
});

test('whose it is: the config says, else the owner, else nobody', () => {
  expect(placeOf(said({ scope: 'own' }), noWish, 'cache', 'acme').scope).toBe('own');
  expect(placeOf(silent, noWish, 'cache', null).scope).toBe('default');
});
