import { existsSync, renameSync, rmSync } from 'node:fs';

/** Put a new folder in an old one's place; should that fail, the old one comes back. */
export function replaceFolder(out: string, building: string): void {
  const previous = `${out}.previous-${process.pid}`;
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(building, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
