import { describe, expect, test } from 'vitest';
import { alteredLiterals } from '../../../../src/guide/segment/altered-literals.ts';

const lost = (source: string, target: string) =>
  alteredLiterals([{ segment: '101', target, source, start: 7 }]).map(({ literal }) => literal);

describe('a literal that a translation lost', () => {
  test.each([
    ['Run Move-CsUser.', 'Exécutez Déplacer-CsUser.', 'Move-CsUser'],
    ['Run Get-CsPool now.', 'Exécutez Get -CsPool.', 'Get-CsPool'],
    ['Open C:\\Program.', 'Ouvrez C:\\Programme.', null],
    ['Open C:\\Windows\\a$.', 'Ouvrez C:\\Fenêtres\\a$.', 'C:\\Windows\\a$.'],
    ['Copy to \\\\server\\share.', 'Copiez vers \\\\serveur\\share.', '\\\\server\\share.'],
    ['Set HKLM\\Software.', 'Réglez HKLM\\Logiciel.', 'HKLM\\Software'],
    ['Set HKEY_LOCAL_MACHINE.', 'Réglez HKEY.', 'HKEY_LOCAL_MACHINE'],
    ['Run setup.exe.', 'Exécutez installation.exe.', 'setup.exe'],
    ['Edit My.Settings.XML.', 'Modifiez Mes.Settings.XML.', 'My.Settings.XML'],
    ['See http://a.example/b.', 'Voyez http://a.exemple/b.', 'http://a.example/b.'],
    ['Type `yes`.', 'Tapez `oui`.', 'yes'],
    ['Type `a b` and `c`.', 'Tapez a b et d.', 'c'],
  ])('in «%s», «%s» is %s', (source, target, literal) => {
    expect(lost(source, target)).toEqual(literal === null ? [] : [literal]);
  });

  test('is named once a sentence, with the sentence and its place', () => {
    expect(
      alteredLiterals([
        { segment: '101', target: 'a', source: 'b', start: 0 },
        { segment: '102', target: 'rien', source: 'Get-CsPool Set-CsPool', start: 9 },
      ]),
    ).toEqual([{ segment: '102', literal: 'Get-CsPool', start: 9 }]);
  });
});

describe('no literal is lost', () => {
  test.each([
    ['where its case differs', 'Run move-CsUser and Setup.EXE', 'MOVE-CSUSER et setup.exe'],
    ['where markup stands in it', 'Run **Move-CsUser**', 'Exécutez <b>Move</b>-CsUser'],
    ['where it is escaped', 'Run Move\\-CsUser', 'Exécutez Move-CsUser'],
    ['where its address has a language', 'http://a.example/en-us/b', 'http://a.example/fr-FR/b'],
    ['where signs are written as entities', 'Type `a & <b>`', 'Tapez `a &amp; &lt;b&gt;`'],
    ['where spaces differ', 'Type `a  b`', 'Tapez `a\u00A0b`'],
    ['where a sentence ends in it', 'Type `a b.`', 'Tapez a b ici'],
    ['in words that only look so', 'The Moved-thing and Over-The', 'rien'],
    ['in plain words', 'Open the file.', 'Ouvrez le fichier.'],
    ['in back ticks of two', '``a``', 'b'],
  ])('%s', (_, source, target) => {
    expect(lost(source, target)).toEqual([]);
  });
});
