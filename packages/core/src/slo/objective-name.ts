/** What an objective is called where one check of it is meant: `availability/prod-us`; its id where checks are pooled. */
export function objectiveName(objective: { readonly id: string; readonly check: string | null }): string {
  return objective.check === null ? objective.id : `${objective.id}/${objective.check}`;
}
