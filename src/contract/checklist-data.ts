/** What the checklist needs to know of a guide, as short as it can be written: `checklists/GUIDE.js`. */
export interface PackedGuide {
  /** Topics without the guide's name, their own marks, their steps separated by spaces. */
  topics: [slug: string, done: string, steps: string][];
  /** Phases with the places of their topics in the list of topics. */
  phases: [id: string, topics: number[]][];
}
