/** The files that a publisher's name, picture and colours need. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Brand, ThemeColor } from '../brand.ts';
import type { SiteFile } from '../site-file.ts';

/** @throws the file system's error where a file that the brand names cannot be read. */
export const brandFiles = (brand: Brand): SiteFile[] =>
  [themeFile(brand), logoFile(brand)].filter((file) => file !== null);

/** The brand's colours and its own style sheets in one file; null where it has neither. */
export function themeFile({ colors, css = [] }: Brand): SiteFile | null {
  const rules = Object.entries(colors ?? {}).map(
    ([name, color]) => `--${kebab(name)}:${cssColor(color)}`,
  );
  const parts = [
    ...(rules.length > 0 ? [`:root{${rules.join(';')}}`] : []),
    ...css.map((file) => readFileSync(file, 'utf8').trim()),
  ];
  return parts.length === 0
    ? null
    : hashed('theme', '.css', new TextEncoder().encode(`${parts.join('\n')}\n`));
}

export const logoFile = ({ logo }: Brand): SiteFile | null =>
  logo ? hashed('logo', path.extname(logo.file).toLowerCase(), readFileSync(logo.file)) : null;

const hashed = (name: string, extension: string, bytes: Uint8Array): SiteFile => ({
  sitePath: `assets/${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}${extension}`,
  bytes,
});

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const cssColor = (color: ThemeColor): string =>
  typeof color === 'string' ? color : `light-dark(${color.light},${color.dark})`;
