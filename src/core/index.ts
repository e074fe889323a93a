/** The façade: all that the editor, the command line and other layers may import. */
export {type ItemChange, type ItemEdits, type ItemMemory, changeItem} from './actions/change-item.ts'
export {
  type ActionDocument,
  type ActionDocumentFacts,
  readActionDocument,
  readActionDocumentInSteps,
} from './actions/action-document.ts'
export {withoutPrompts} from './actions/prompt.ts'
export {addDays} from './actions/due-buckets.ts'
export {type ActionFilter, type Identity, actionFilter} from './actions/filter-actions.ts'
export {type ActionGroup, groupActions} from './actions/group-actions.ts'
export {type GroupPlace, compareGroups, groupPlaces} from './actions/group-places.ts'
export {type CompletionRate, completionTargets} from './actions/completion.ts'
export {
  type AgeGroup,
  type FollowThrough,
  followThrough,
  followThroughInSteps,
} from './actions/follow-through.ts'
export {actionRewrites} from './actions/rewrites.ts'
export {type IdeaOffer, copyObligation, moveIdea} from './actions/move-idea.ts'
export {compareDocuments, documentsInSteps, sortActions, urgencyOf} from './actions/order.ts'
export {readyPatterns} from './actions/ready-patterns.ts'
export {ticketAddress} from './actions/ticket-address.ts'
export type {Recurrence, RepeatedItem} from './actions/recurrence.ts'
export {
  type TrackedDocument,
  type TrackedFields,
  type TrackedItem,
  trackedFields,
} from './actions/tracked-item.ts'
export {isDueSoon, isOpen, isOverdue} from './actions/overdue.ts'
export type {KeyDeclaration, Schema} from './config/key.ts'
export {
  type Contributor,
  authorFormat,
  authorsAmong,
  codeOwnersFiles,
  mostCommits,
  readAuthors,
  readCodeOwners,
  withContributors,
} from './people/contributors.ts'
export {Memory} from './memory.ts'
export {type Steps, atOnce} from './steps.ts'
export {type Config, configKeys} from './config/keys/index.ts'
export type {RuleSetting} from './config/keys/rules.ts'
export {withAllowed, withPerson} from './config/edit-config.ts'
export {type ConfigFile, folderOf, readConfigFile, unreadableConfigFile} from './config/config-file.ts'
export {configFileName} from './config/config-file-name.ts'
export {type ConfigOffers, completeConfig} from './config/complete.ts'
export {type ConfigFiles, type FoundConfig, configFrom, findConfig} from './config/find.ts'
export {configSchema} from './config/schema.ts'
export {
  type ConfigLayer,
  type ConfigProblem,
  type Origin,
  type ResolvedConfig,
  configResolver,
  resolveConfig,
} from './config/resolve.ts'
export {defaultConfig, entryName} from './config/merge.ts'
export {renderConfigTemplate, renderKeyExample, writtenKeys} from './config/template.ts'
export {allItems} from './document/asides.ts'
export {isFenced} from './document/fences.ts'
export {type IgnoreFiles, isIgnored, readIgnoreFile} from './config/ignore-files.ts'
export {
  documentTypes,
  isPostmortem,
  looksLikePostmortem,
  type PathKind,
  pathMatcher,
} from './document/detect.ts'
export type {
  ActionItem,
  ActionStatus,
  FrontMatter,
  Person,
  PostmortemDocument,
  Section,
  StatusMark,
  TimelineEntry,
} from './document/model.ts'
export {type IncidentSeverity, findSeverity, namedSeverity} from './frontmatter/severities.ts'
export {ownerKind, ownersIn} from './document/owners.ts'
export {parseDocument} from './document/parse.ts'
export {agendaEdit} from './facilitation/agenda.ts'
export {type Length, lengths, readStart, renderAgenda} from './facilitation/agenda-table.ts'
export {type SectionQuestions, questionsAt, questionsOnHeading} from './facilitation/section-questions.ts'
export {fix, ruleEdits, safeEdits} from './fix.ts'
export {checkAnswer} from './intake/check-answer.ts'
export {openQuestions} from './intake/open-questions.ts'
export type {Question} from './intake/question.ts'
export {questions} from './intake/questions.ts'
export {type Answer, writeAnswers} from './intake/write-answers.ts'
export {type LintFinding, lint} from './lint.ts'
export {messageWithLines, narrow, unfold} from './fold.ts'
export type {CriterionResult, DimensionResult, Score} from './rubric/score.ts'
export {type AllspawAnswer, recordAllspawAnswer} from './rubric/allspaw.ts'
export type {Criterion, Dimension} from './rubric/dimension.ts'
export {dimensions} from './rubric/dimensions/index.ts'
export {defaultRubric} from './rubric/rubric.ts'
export {renderReportHtml, renderReportPage} from './rubric/report-html.ts'
export {renderReport, renderReportJson} from './rubric/report.ts'
export {type Place, type Report, openPlaces, reportOf} from './rubric/report-model.ts'
export {type Step, forNextLevel, nextSteps} from './rubric/next-steps.ts'
export {score} from './rubric/score.ts'
export {renderChange, trendOf} from './rubric/trend.ts'
export {allspawQuestion, limits, whyNoPass} from './rubric/verdict.ts'
export {askWhether} from './spelling.ts'
export {type Grouping, groupings} from './groupings.ts'
export {documentDay} from './facts/day.ts'
export {isPiece} from './facts/profile.ts'
export {
  type PackFile,
  type PackPlace,
  type WholePack,
  isBeside,
  packIndex,
  packParts,
  wholePack,
} from './pack/whole-pack.ts'
export {explainRule} from './explain.ts'
export {commonRoles} from './rules/named/to-role.ts'
export {yesNoAnswers} from './frontmatter/check-value.ts'
export {type Completion, completeFrontMatter} from './frontmatter/completion.ts'
export {findDeadline} from './frontmatter/deadline.ts'
export type {Field, FieldKind} from './frontmatter/field.ts'
export {fields, typeMeanings} from './frontmatter/fields.ts'
export {hoverFrontMatter} from './frontmatter/hover.ts'
export {dayPattern, momentPattern} from './frontmatter/moment.ts'
export type {Knowledge} from './frontmatter/offers.ts'
export {personKeys} from './frontmatter/people-fields.ts'
export {mayBeFrontMatter} from './frontmatter/place.ts'
export {findMetadata} from './document/metadata.ts'
export {readNames} from './document/people.ts'
export {isRuleId, rules, type RuleId} from './rules/index.ts'
export {
  categories,
  levels,
  severities,
  type Finding,
  type Rule,
  type Severity,
  type Suggestion,
} from './rules/rule.ts'
export {type Tool, type ToolDocument, tools} from './tools/tools.ts'
export {disableSuggestions} from './silence.ts'
export {compose} from './templates/compose.ts'
export {parts} from './templates/parts/index.ts'
export {defaultFileName, fileName, slugOf} from './templates/file-name.ts'
export {type Beginning, type TeamDays, newDocument, templateText, valuesOf} from './templates/new-document.ts'
export {type NewFile, newPackFolder} from './templates/pack-folder.ts'
export {choicesOf, renderSnippet, renderTemplate} from './templates/render.ts'
export {insertParts} from './templates/sections/insert.ts'
export {type SectionChoice, packEdits, sectionChoices, sectionRewrites} from './templates/sections/choices.ts'
export {readTeamTemplate, type TeamTemplate, type TemplateSource} from './templates/team-template.ts'
export {teamTemplates} from './templates/team-templates.ts'
export type {Template} from './templates/template.ts'
export {packFolder, templates} from './templates/templates.ts'
export {applyEdits, type TextEdit} from './text/edits.ts'
export {compare} from './text/compare.ts'
export {firstIndex} from './text/first-index.ts'
export {contentHash} from './text/content-hash.ts'
export {escapeMarkdown} from './text/markdown.ts'
export {oneLine} from './one-line.ts'
export {LineIndex, type Position} from './text/line-index.ts'
export {type Span, type Spanned, span} from './text/span.ts'
