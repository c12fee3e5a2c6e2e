import { expect, test } from 'vitest';
import { oneTopic } from '../../../support/one-topic.ts';

const described = (text: string) => oneTopic(`# Essai\n\n${text}\n`).page.description;
const words = (count: number) => Array.from({ length: count }, () => 'mots').join(' ');

test.each([
  ['the first paragraph that says something', `Court.\n\n${words(10)}.`, `${words(10)}.`],
  ['in plain words on one line', `**${words(9)}**\n\`a\`\u00A0 b`, `${words(9)} a b`],
  ['nothing where nothing is long enough', 'Court.\n\n- une liste', ''],
  ['whole sentences where it is long', `${words(20)}. ${words(30)}.`, `${words(20)}.`],
  ['words where its first sentence is long', `${words(60)}.`, `${words(40)}…`],
  [
    'words where its first sentence is very short',
    `Court ici. ${words(60)}.`,
    `Court ici. ${words(37)}…`,
  ],
  ['all of it up to two hundred characters', `${'a'.repeat(200)}`, 'a'.repeat(200)],
])('a description is %s', (_, text, expected) => {
  expect(described(text)).toBe(expected);
});
