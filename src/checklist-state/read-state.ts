import {
  emptyProject,
  firstProject,
  format,
  version,
  type Checklists,
  type Mark,
  type Project,
  type Register,
} from './state.ts';

/**
 * Why a text is not, or not wholly, checklists: no JSON (`unreadable`), of another program or guide
 * (`foreign`), of a later version (`newer`), or partly invalid (`damaged`: the valid part is returned).
 */
export type Fault = 'unreadable' | 'foreign' | 'newer' | 'damaged';

export interface ReadResult {
  state: Checklists | null;
  fault: Fault | null;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Read checklists from text that may come from anywhere.
 *
 * @param guide the guide they must be of, or null for any
 */
export function readState(text: string, guide: string | null): ReadResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { state: null, fault: 'unreadable' };
  }
  if (!isFields(data) || data.format !== format || typeof data.guide !== 'string')
    return { state: null, fault: 'foreign' };
  if (guide !== null && data.guide !== guide) return { state: null, fault: 'foreign' };
  if (typeof data.version === 'number' && data.version > version)
    return { state: null, fault: 'newer' };
  return readFields(data, data.guide);
}

function readFields(data: Fields, guide: string): ReadResult {
  let damaged = data.version !== version;
  const keep = <T>(value: unknown, read: (value: unknown, spoilt: () => void) => T | null) => {
    if (!isFields(value)) {
      damaged = true;
      return {};
    }
    const entries = Object.entries(value).flatMap(([key, part]): [string, T][] => {
      const kept = read(part, () => (damaged = true));
      if (kept === null || key === '__proto__') damaged = true;
      return kept === null || key === '__proto__' ? [] : [[key, kept]];
    });
    return Object.fromEntries(entries);
  };
  const projects = keep(data.projects, (part, spoilt) => {
    if (!isFields(part)) return null;
    const project = readProject(part, spoilt);
    project.marks = keep(part.marks, readMark);
    return project;
  });
  const editions = keep(data.editions, (part) =>
    Array.isArray(part) && part.every((ids) => typeof ids === 'string') ? part : null,
  );
  projects[firstProject] ??= emptyProject();
  return {
    state: { format, version, guide, projects, editions },
    fault: damaged ? 'damaged' : null,
  };
}

function readProject(part: Fields, spoilt: () => void): Project {
  const name = readRegister(part.name, isText);
  const archived = readRegister(part.archived, isBit);
  if (!name || (part.archived !== undefined && !archived) || !isTime(part.created)) spoilt();
  return {
    name: name ?? ['', 0],
    ...(archived && { archived }),
    created: isTime(part.created) ? part.created : 0,
    marks: {},
  };
}

function readMark(part: unknown, spoilt: () => void): Mark | null {
  if (!isFields(part)) return null;
  const tick = readRegister(part.tick, isBit);
  const result = readRegister(part.result, isResult);
  const note = readRegister(part.note, isText);
  const read = { ...(tick && { tick }), ...(result && { result }), ...(note && { note }) };
  if (Object.keys(read).length < Object.keys(part).length) spoilt();
  return Object.keys(read).length > 0 ? read : null;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isBit = (value: unknown): value is 0 | 1 => value === 0 || value === 1;
const isResult = (value: unknown): value is '' | 'ok' | 'failed' =>
  value === '' || value === 'ok' || value === 'failed';
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

function readRegister<T>(
  part: unknown,
  isValue: (value: unknown) => value is T,
): Register<T> | undefined {
  if (!Array.isArray(part) || part.length < 2 || part.length > 3) return undefined;
  const [value, at, by] = part as unknown[];
  if (!isValue(value) || !isTime(at)) return undefined;
  return by === undefined ? [value, at] : isText(by) ? [value, at, by] : undefined;
}
