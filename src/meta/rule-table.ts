import {categories, rules} from '../core/index.ts'

/** The table of all rules as Markdown, by category; links are relative to the project's folder. */
export function renderRuleTable(): string {
  const rows = categories.flatMap((category) =>
    rules
      .filter((rule) => rule.category === category)
      .map(
        ({id, description, severity}) =>
          `| [\`${id}\`](docs/rules/${id}.md) | ${category} | ${severity} | ${description} |`,
      ),
  )
  return ['| Rule | About | Default | What it asks for |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The first lines of a rule's page. */
export function renderPageHead(id: string): string {
  const {description, severity, category} = rules.find((rule) => rule.id === id)!
  return `# ${id}\n\n${description}\n\nAbout: ${category} · default: ${severity}\n`
}
