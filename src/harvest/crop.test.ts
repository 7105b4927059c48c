import { describe, expect, test } from 'vitest';
import type { Audience, Viewer } from '#entries/index';
import { outsider } from '#entries/index';
import { alikeAmong } from './alike';
import { choicesFor, type InputKind, inOneGo, rungFor } from './becoming';

describe('What words can become', () => {
  test.each<[InputKind, boolean, string]>([
    ['tile', false, 'tile'],
    ['idea', false, 'idea'],
    ['agenda', false, 'question'],
    ['post_it', true, 'post_it'],
    ['post_it', false, 'insight'],
    ['answer', false, 'insight'],
    ['obstacle', false, 'insight'],
  ])('after %s (about a poster: %s) the first choice is %s, and no choice stands twice', (kind, aboutPoster, first) => {
    const choices = choicesFor(kind, aboutPoster);
    expect(choices[0]).toBe(first);
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.includes('post_it')).toBe(aboutPoster);
    expect(choices).toContain('left');
  });

  test('a question is looked at one by one', () => {
    expect(inOneGo('question')).toBe(false);
    expect(inOneGo('tile')).toBe(true);
  });
});

describe('The rung of what is harvested', () => {
  const coordinator: Viewer = { ...outsider, personId: 'cora', coordinated: ['duin'], memberOf: ['duin'] };
  const nobody = { approve_peers: 'nobody', approve_network: 'nobody', approve_public: 'coordinator' };
  const rung = (announced: Audience, by: Viewer, collaborationId: string | null = null, approvers = nobody) =>
    rungFor({ announced, heldBy: 'zilverzand', networkId: 'duin', collaborationId }, approvers, by);

  test.each<Audience>(['peers', 'network', 'public'])('is the one that was announced, %s, for who coordinates', (announced) => {
    expect(rung(announced, coordinator)).toBe(announced);
  });

  test('is narrower where somebody has to say yes first', () => {
    expect(rung('public', outsider)).toBe('network');
    expect(rung('peers', coordinator, 'zilverzand', { ...nobody, approve_peers: 'programme_manager' })).toBe('collaboration');
  });

  test('is none where the room was promised less than there is here', () => {
    expect(rung('collaboration', coordinator)).toBeNull();
    expect(rung('self', coordinator)).toBeNull();
    expect(rung('collaboration', coordinator, 'zilverzand')).toBe('collaboration');
  });

  test('is none in another collaboration than the one that was promised to keep it', () => {
    expect(rung('collaboration', coordinator, 'helmgras')).toBeNull();
    expect(rung('peers', coordinator, 'helmgras')).toBe('peers');
  });
});

describe('Words that look the same', () => {
  const said = (id: string, text: string, input_id = 'one') => ({ id, text, input_id });

  test('are pointed out when they share most of what they say, in one list', () => {
    const likes = alikeAmong([
      said('a', 'Hoe delen wij de winst van preventie eerlijk?'),
      said('b', 'Hoe verdelen we winst van preventie eerlijker?'),
      said('c', 'Hoe zeg je nee zonder de deur dicht te doen?'),
      said('d', 'Hoe delen wij de winst van preventie eerlijk?', 'two'),
    ]);
    expect([...likes]).toEqual([['b', 'a']]);
  });

  test('are not pointed out for one common word, or for words about anything', () => {
    expect(alikeAmong([said('a', 'Samen met bewoners beginnen aan tafel.'), said('b', 'Geld stokt, bewoners wachten, niemand belt.')]).size).toBe(0);
    expect(alikeAmong([said('a', 'Wij moeten dit samen doen.'), said('b', 'Samen moeten wij meer doen.')]).size).toBe(0);
  });

  test('a full hall is compared in no time', () => {
    const hall = Array.from({ length: 3000 }, (_, nth) => said(String(nth), `Woord${nth % 97} schuurt langs duinzand${nth % 31} en golfslag${nth % 13}`));
    const began = performance.now();
    alikeAmong(hall);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
