/** A call that cannot be carried out as it stands: one line to the reader, exit status 2. */
export class UsageError extends Error {}
