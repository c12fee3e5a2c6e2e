import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Languages as authors write them, and as they are highlighted and announced. */
const aliases: Record<string, string> = {
  ps: 'powershell',
  ps1: 'powershell',
  pwsh: 'powershell',
  azurepowershell: 'powershell',
  cmd: 'console',
  dos: 'console',
  bash: 'console',
  shell: 'console',
  text: '',
  txt: '',
  output: '',
  html: 'xml',
  htm: 'xml',
  graph: 'http',
};

/** Give code blocks their language in one spelling. */
export const remarkCode: Plugin<[], Root> = () => (root) => {
  visit(root, 'code', (node) => {
    const language = node.lang?.toLowerCase().replace(/[^a-z0-9#+-].*$/, '') ?? '';
    node.lang = (aliases[language] ?? language) || null;
    node.meta = null;
  });
};
