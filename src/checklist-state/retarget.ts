import type { Checklists } from './state.ts';

/**
 * For each project of `theirs` the project of `mine` that it is most likely the same as: by its id, else
 * by its name. Those that are new have none.
 */
export function suggestTargets(mine: Checklists, theirs: Checklists): Record<string, string> {
  const byName = new Map(Object.entries(mine.projects).map(([id, { name }]) => [name[0], id]));
  return Object.fromEntries(
    Object.entries(theirs.projects).flatMap(([id, { name }]) => {
      const target = Object.hasOwn(mine.projects, id) ? id : name[0] && byName.get(name[0]);
      return target ? [[id, target]] : [];
    }),
  );
}

/**
 * Give projects other ids. A project that goes into another takes its place there as it is; two that go
 * into the same one cannot both, so the later keeps its own id.
 */
export function retarget(state: Checklists, targets: Record<string, string>): Checklists {
  const projects: Checklists['projects'] = {};
  for (const [id, project] of Object.entries(state.projects)) {
    const target = targets[id] ?? id;
    projects[Object.hasOwn(projects, target) ? id : target] = project;
  }
  return { ...state, projects };
}
