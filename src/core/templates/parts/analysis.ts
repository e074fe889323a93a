import {type Part, markdown} from '../template.ts'

/** Branches that were all needed, each leaf with its action. */
export const causalTree = markdown(`
\`\`\`text
Outcome: [what customers saw, with a number]
├── (AND) [what set it off]
│   └── [which condition let that happen]        → action [number of the action]
├── (AND) [what delayed its detection]
│   └── [which condition let that happen]        → action [number of the action]
└── (AND) [what delayed its mitigation]
    └── [which condition let that happen]        → action [number of the action]
\`\`\``)

/** Ways to find causes (reference: Dekker's chain and tree; stop at what a team can change, never at a person). */
export const analysisParts: readonly Part[] = [
  {
    id: '5-whys',
    title: '5 Whys',
    description: 'One chain from what customers saw to a condition that the team can change',
    kind: 'root-cause',
    text: markdown(`
## 5 Whys

<!-- Three may be enough and seven may be needed. The last answer is a condition that the team can change, not a person and not “more training”. -->

**Effect:** [what customers saw, or where the result fell short, with a number]

1. Why [the effect]? [What made it so, and the link that shows it.]
2. Why [the answer above]? [What made it so, and the link that shows it.]
3. Why [the answer above]? [What made it so, and the link that shows it.]
4. Why [the answer above]? [What made it so, and the link that shows it.]
5. Why [the answer above]? [What made it so, and the link that shows it.]`),
  },
  {
    id: 'causal-tree',
    title: 'Causal tree',
    description: 'Branches that were all needed, three levels deep at most, each leaf with an action',
    kind: 'root-cause',
    text: markdown(`
## Causal tree

${causalTree}`),
  },
  {
    id: 'causal-tree-mermaid',
    title: 'Causal tree as a Mermaid diagram',
    description: 'The same tree, drawn where Markdown is rendered with Mermaid',
    kind: 'root-cause',
    text: markdown(`
## Causal tree

\`\`\`mermaid
flowchart TD
  outcome["[what customers saw]"]
  outcome --> trigger["[what set it off]"]
  outcome --> detection["[what delayed its detection]"]
  outcome --> mitigation["[what delayed its mitigation]"]
  trigger --> guard["[which condition let that happen]"]
  detection --> signal["[which condition let that happen]"]
  mitigation --> path["[which condition let that happen]"]
\`\`\``),
  },
]
