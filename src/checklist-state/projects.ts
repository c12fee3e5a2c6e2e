import { emptyProject, firstProject, type Checklists, type Project } from './state.ts';

/** Projects that are not archived, the oldest first. */
export const openProjects = ({ projects }: Checklists): [id: string, project: Project][] =>
  byAge(projects).filter(([, { archived }]) => !archived?.[0]);

export const byAge = (projects: Record<string, Project>): [string, Project][] =>
  Object.entries(projects).sort(
    ([idA, a], [idB, b]) => a.created - b.created || (idA < idB ? -1 : 1),
  );

/** The project to show: the one chosen, else the first that is not archived. */
export function currentProject(state: Checklists, chosen: string | undefined): string {
  const open = openProjects(state).map(([id]) => id);
  return chosen && open.includes(chosen) ? chosen : (open[0] ?? firstProject);
}

/**
 * @param id a name for machines that no other project has, on any computer
 * @param like id of the project whose marks it begins with, if any
 */
export function addProject(
  state: Checklists,
  { id, name, now, like }: { id: string; name: string; now: number; like?: string },
): void {
  const project = emptyProject(name, now);
  if (like) project.marks = structuredClone(state.projects[like]!.marks);
  state.projects[id] = project;
}

export function renameProject(state: Checklists, id: string, name: string, now: number): void {
  state.projects[id]!.name = [name, now];
}

export function archiveProject(state: Checklists, id: string, on: boolean, now: number): void {
  state.projects[id]!.archived = [on ? 1 : 0, now];
}
