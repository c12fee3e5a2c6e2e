/** The kinds of alerts of the format, by the word in their marker: `[!NOTE]` is a note in every language. */
export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type AlertKind = (typeof alertKinds)[number];
