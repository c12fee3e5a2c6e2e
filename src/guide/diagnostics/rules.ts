/**
 * Every message that the generator can give. Ids are permanent: people put them in their notes and
 * scripts. Each has a section in docs/diagnostics.md, and a passing and a failing fixture.
 */

/** An error stops a release, a warning wants a look, an info says what was done. */
export type Severity = 'error' | 'warning' | 'info';

export interface Rule {
  severity: Severity;
  /** What to do about it. */
  hint: string;
}

export const rules = {
  'encoding-repaired': {
    severity: 'warning',
    hint: 'The file was saved in a wrong encoding. Save it again as UTF-8; the guide shows the repaired text meanwhile.',
  },
  'encoding-undecodable': {
    severity: 'error',
    hint: 'Save the file as UTF-8. Nothing is guessed, so the topic is left out until then.',
  },
  'encoding-damaged': {
    severity: 'warning',
    hint: 'Characters were lost when the file was saved. Take the file from its source again.',
  },
  'front-matter-invalid': {
    severity: 'error',
    hint: 'Mend the YAML between the `---` lines; the topic is shown without its metadata meanwhile.',
  },
  'front-matter-executable': {
    severity: 'error',
    hint: 'Write front matter in YAML. Code in a topic is never run.',
  },
  'front-matter-title': {
    severity: 'warning',
    hint: 'Give the topic a `title` between the `---` lines or a heading `# …`.',
  },
  'locale-unknown': {
    severity: 'info',
    hint: 'Add `ms.contentlocale` or put the file below a folder named after its locale.',
  },
  'locale-unserved': {
    severity: 'error',
    hint: 'The topics are left out. Languages are served by a folder of `src/languages/`; add one, or take the topics out of the input.',
  },
  'topic-empty': {
    severity: 'info',
    hint: 'A file that only redirects has no page. Remove it, or link to its target.',
  },
  'topic-duplicate': {
    severity: 'warning',
    hint: 'Two files hold the same topic in the same language; the better edition is shown.',
  },
  'nesting-too-deep': {
    severity: 'error',
    hint: 'Quotes and lists may be nested 100 deep; what is deeper is shown as plain text.',
  },
  'missing-topic': {
    severity: 'warning',
    hint: 'The target is not in the folder. Add the file, or take the link out.',
  },
  'missing-toc-topic': {
    severity: 'warning',
    hint: 'A guide points at a topic that is not in the folder. Add the file, or take the entry out.',
  },
  'missing-locale': {
    severity: 'info',
    hint: 'The topic is not translated; readers are led to a language it has.',
  },
  'missing-anchor': {
    severity: 'warning',
    hint: 'The topic has no heading with that anchor; the link opens the top of the topic.',
  },
  'missing-image': {
    severity: 'warning',
    hint: 'Put the image in the folder; readers see its alternative text meanwhile.',
  },
  'link-malformed': {
    severity: 'warning',
    hint: 'Mend the address; readers see the text without a link meanwhile.',
  },
  'altered-literal': {
    severity: 'warning',
    hint: 'Commands, paths, keys, addresses and file names are never translated. Readers see the English beside the sentence meanwhile.',
  },
  'markup-repaired': {
    severity: 'info',
    hint: 'The translation broke the Markdown and the guide mended it. Mend it in the file too.',
  },
  'markup-unresolved': {
    severity: 'warning',
    hint: 'The words are shown, the markup is not. Mend it in the file.',
  },
  'fence-unclosed': {
    severity: 'warning',
    hint: 'Put the closing fence on a line of its own, as long as the opening one.',
  },
  'comment-unclosed': {
    severity: 'warning',
    hint: 'Close the comment with `-->`; its words are shown meanwhile, so that nothing after it is lost.',
  },
  'missing-include': {
    severity: 'error',
    hint: 'Add the included file, or take the `[!INCLUDE]` out; its text is missing from the page.',
  },
  'include-cycle': {
    severity: 'error',
    hint: 'A file cannot include itself, not even through others. Take one of the `[!INCLUDE]` out.',
  },
  'link-case': {
    severity: 'info',
    hint: 'Write the path as the file has it: some servers tell capitals from small letters.',
  },
  'link-outside': {
    severity: 'info',
    hint: 'The folder of the target is not part of the input; readers see the words without a link.',
  },
  'image-case': {
    severity: 'info',
    hint: 'Write the path as the file has it: some servers tell capitals from small letters.',
  },
  'redirections-invalid': {
    severity: 'warning',
    hint: 'The file holds `redirections`, a list of entries with `source_path` and `redirect_url`.',
  },
  'guide-settings': {
    severity: 'error',
    hint: 'Mend `guide.yml`; the guides are shown as if it were not there meanwhile.',
  },
  'guide-unknown': {
    severity: 'warning',
    hint: 'Take the id from `guide.json` or from the address of the guide.',
  },
  'toc-invalid': {
    severity: 'error',
    hint: 'A table of contents is a list of entries with `name`, `href` and `items`.',
  },
  'html-removed': {
    severity: 'warning',
    hint: 'Scripts, frames and event handlers are never put in a page.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
