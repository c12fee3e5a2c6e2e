import { UsageError } from '../usage-error.ts';

/** A port number; 0 lets the system choose. */
export function portOf(text: string | undefined): number {
  const port = Number(text ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`Unexpected port \`${text}\`, expected a number up to 65535.`);
  return port;
}
