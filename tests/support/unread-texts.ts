/** Which texts of the interface nobody reads: asked of TypeScript, so a word in a comment is no use. */
import { globSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '../..');
const absolute = (file: string) => path.join(root, file);

export interface TextFile {
  file: string;
  /** How scripts name it, if not by its path. */
  name?: string;
}

/**
 * The keys of text objects that no file reads, as `file: key.of.key`. A key reached by a variable
 * is read if the variable's type admits it.
 */
export function unreadTexts(textFiles: TextFile[]): string[] {
  const files = textFiles.map(({ file }) => file);
  const program = programOf(
    globSync('src/**/*.{ts,astro}', { cwd: root }).map(absolute),
    textFiles,
  );
  const checker = program.getTypeChecker();
  const keys = new Map(
    files.flatMap((file) => {
      const source = program.getSourceFile(absolute(file));
      if (!source) throw new Error(`No script imports ${file}, so none of its texts is shown`);
      return keysBelow(source).map(({ node, name }) => [node as ts.Node, `${file}: ${name}`]);
    }),
  );
  /** Asking for the type of every access would take seconds; few have the name of a text. */
  const names = new Set([...keys.values()].map((key) => /[^.: ]*$/.exec(key)![0]));
  const read = new Set<ts.Node>();
  const readAll = (type: ts.Type) =>
    type.getProperties().forEach((property) => {
      readKey(property);
    });
  const readKey = (property: ts.Symbol | undefined) =>
    property?.declarations?.forEach((declaration) => {
      read.add(declaration);
    });
  const isText = (type: ts.Type) =>
    type.getProperties().some(({ declarations }) => declarations?.some((node) => keys.has(node)));

  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
      readKey(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      readKey(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (ts.isElementAccessExpression(node)) {
      const type = checker.getTypeAtLocation(node.expression);
      if (!isText(type)) return;
      const chosen = literals(checker.getTypeAtLocation(node.argumentExpression));
      if (chosen) for (const name of chosen) readKey(type.getProperty(name));
      else readAll(type);
    }
    // An object of texts that is handed on under another type is read there, by names unknown here.
    if (isReference(node) && isHandedOn(node)) {
      const type = checker.getTypeAtLocation(node);
      if (isText(type) && !isText(taken(node, checker))) readAll(type);
    }
  };
  for (const source of program.getSourceFiles()) {
    const file = path.relative(root, source.fileName);
    if (file.startsWith('src') && !files.includes(file)) visit(source);
  }
  return [...keys].flatMap(([node, name]) => (read.has(node) ? [] : [name]));
}

/** The keys whose values are shown: texts, lists of texts, and texts in the forms of a number. */
function keysBelow(source: ts.SourceFile): { node: ts.PropertyAssignment; name: string }[] {
  const keys: { node: ts.PropertyAssignment; name: string }[] = [];
  const visit = (node: ts.Node, above: string[]): void => {
    if (!ts.isPropertyAssignment(node)) {
      ts.forEachChild(node, (child) => visit(child, above));
      return;
    }
    const name = ts.isStringLiteral(node.name) ? node.name.text : node.name.getText(source);
    const value = node.initializer;
    const isGroup =
      ts.isObjectLiteralExpression(value) &&
      !value.properties.some((property) => property.name?.getText(source) === 'other');
    if (isGroup) visit(value, [...above, name]);
    else keys.push({ node, name: [...above, name].join('.') });
  };
  visit(source, []);
  return keys;
}

/** The names that a type of literals admits; null for any other type. */
function literals(type: ts.Type): string[] | null {
  const parts = type.isUnion() ? type.types : [type];
  const names = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return names.length === parts.length ? names : null;
}

const isReference = (node: ts.Node): node is ts.Expression =>
  ts.isIdentifier(node) ||
  ts.isPropertyAccessExpression(node) ||
  ts.isElementAccessExpression(node);

/** Whether the value of an expression goes somewhere, and not only to its own keys. */
function isHandedOn(node: ts.Expression): boolean {
  const { parent } = node;
  return (
    (ts.isCallExpression(parent) && parent.arguments.includes(node)) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
    ts.isSpreadAssignment(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isForOfStatement(parent)
  );
}

/** The type that the place of a value was declared to have. */
function taken(node: ts.Expression, checker: ts.TypeChecker): ts.Type {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) {
    const property = checker.getContextualType(parent.parent)?.getProperty(parent.name.getText());
    // Without a declared type the literal is its own declaration.
    if (!property || property.declarations?.includes(parent)) return checker.getAnyType();
  }
  return checker.getContextualType(node) ?? checker.getAnyType();
}

/** The project's own files as TypeScript sees them; what comes from packages is `any`. */
function programOf(files: string[], textFiles: TextFile[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts'],
    types: [],
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  const asScript = (file: string) => file.replace(/\.astro$/, '.astro.tsx');
  const asFile = (file: string) => file.replace(/\.astro\.tsx$/, '.astro');
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (file) =>
    file === asFile(file) ? read(file) : scriptOf(read(asFile(file)) ?? '');
  host.getSourceFile = (file, target) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, target, true);
  };
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => {
      const named = textFiles.find(({ name }) => name === text);
      const component = /^virtual:passerelle\/components\/(\w+)$/.exec(text)?.[1];
      const file = named
        ? absolute(named.file)
        : component
          ? absolute(`src/components/${component}.astro`)
          : path.resolve(path.dirname(from), text);
      return {
        resolvedModule:
          named || component || text.startsWith('.')
            ? {
                resolvedFileName: asScript(file),
                extension: file.endsWith('.astro') ? '.tsx' : '.ts',
              }
            : undefined,
      };
    });
  // A declaration of a module would come before the file that it stands for.
  const roots = files.filter((file) => !/^declare module '#/m.test(read(file) ?? ''));
  return ts.createProgram(roots.map(asScript), options, host);
}

/** A component as a script: TypeScript's parser takes the little that is no JSX in its stride. */
function scriptOf(component: string): string {
  const [, code = '', template = component] = /^---\n(.*?)\n---\n(.*)$/s.exec(component) ?? [];
  const props = /\b(?:interface|type) Props\b/.test(code) ? 'Props' : 'any';
  return [
    code.replace(/\breturn;?$/gm, ''),
    `declare const Astro: { props: ${props}; locals: App.Locals; [name: string]: any };`,
    `export default (_: ${props}): any => <>${template.replace(/<!--.*?-->|<!doctype html>/gis, '')}</>;`,
  ].join('\n');
}
