/** Where teams keep templates, unless `templates` says otherwise, and which files there are some. */
export const teamTemplates = {folder: '.postmortem/templates', file: /\.(?:md|markdown)$/i} as const
