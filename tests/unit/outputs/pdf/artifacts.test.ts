import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markArtifacts } from '../../../../src/outputs/pdf/artifacts.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

test('what no element claims becomes an artifact', () => {
  expect(
    squeeze(markArtifacts('0 0 1 1 re f /P <</MCID 0>> BDC BT (a) Tj ET EMC 0 0 2 2 re f')),
  ).toBe(
    '/Artifact BMC 0 0 1 1 re f EMC /P <</MCID 0>> BDC BT (a) Tj ET EMC /Artifact BMC 0 0 2 2 re f EMC',
  );
});

test('what paints nothing is left alone', () => {
  const stream = 'q 1 0 0 1 0 0 cm /P <</MCID 0>> BDC BT (a) Tj ET EMC Q';
  expect(markArtifacts(stream)).toBe(stream);
});

test('marked content inside marked content belongs to the outer one', () => {
  const stream =
    '/P <</MCID 0>> BDC BT (a) Tj /Span <</ActualText <feff2019>>> BDC (b) Tj EMC (c) Tj ET EMC';
  expect(markArtifacts(stream)).toBe(stream);
});

test('operators inside strings are text', () => {
  const stream = String.raw`/P <</MCID 0>> BDC BT (EMC \) BDC (EMC)) Tj ET EMC`;
  expect(markArtifacts(stream)).toBe(stream);
});

test('no operator is lost, and marks are balanced, whatever the order', () => {
  const piece = fc.constantFrom(
    '0 0 1 1 re f',
    '/P <</MCID 1>> BDC BT (x) Tj ET EMC',
    'q',
    'Q',
    '/X1 Do',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const marked = squeeze(markArtifacts(pieces.join('\n')));
      expect(squeeze(marked.replaceAll('/Artifact BMC', '').replace(/(?<!ET )EMC/g, ''))).toBe(
        squeeze(pieces.join(' ')),
      );
      expect(marked.split(/B[DM]C/).length).toBe(marked.split('EMC').length);
    }),
  );
});
