/** The name under which a team's configuration is found. */
export const configFileName = '.postmortem.yml'
