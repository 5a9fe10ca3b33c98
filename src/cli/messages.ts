import { catalog, type Locale, type Say, sayIn } from '../text/language.js';

/** Messages of the command line. Error messages say what happened, what it means and how to fix it. */
export const messages = catalog(
  {
    'cli.help': `用法：budget-disclosure <命令> [选项] <文件、文件夹或通配符> …

命令
  audit      检查文件是否是部门预算公开数据，并核对其中的数字是否前后一致
  validate   只检查文件是否是部门预算公开数据，并逐处说明怎样改正

选项
  -f, --format text|json|sarif   结果的格式，默认 text
  -l, --level <类别>             从哪一类问题起算作不通过，默认 contradiction，只用于 audit
  --lang zh-CN|en                结果和修改建议的语言，默认 zh-CN
  -v, --version                  版本
  -h, --help                     本说明

类别由重到轻：contradiction 矛盾，completeness 前后公开不一致，undefined 没有意义的数字，unit 单位，label 名称，
quality 值得询问，rounding 四舍五入。选定一类，则该类和更重的各类都算；none 表示都不算。

通配符：* 和 ? 不跨文件夹，** 跨文件夹；请加引号，以免由命令行解释器展开。
文件夹表示其中所有 .json 文件。

退出码：0 通过；1 有选定类别的问题；2 输入有误，即文件读不出、不是部门预算公开数据、没有匹配的文件，或命令有误。`,
    'cli.no-command': '没有给出命令，不知道该做什么。请写 audit 或 validate，或用 --help 查看说明。',
    'cli.unknown-command': '没有“{name}”这个命令，什么都没有检查。请写 audit 或 validate。',
    'cli.no-files': '没有给出文件，没有可检查的内容。例如：budget-disclosure {name} data/2023.json',
    'cli.unknown-option': '没有 {option} 这个选项，为免误解，没有运行。用 --help 查看所有选项。',
    'cli.option-value': '选项 {option} 的写法不对：少了值，或多了值。用 --help 查看写法。',
    'cli.unknown-choice': '--{option} 不能是“{value}”。请从中选一个：{words}。',
    'cli.level-of-validate': 'validate 只检查格式，没有问题类别可选，--level 不起作用。请去掉它，或改用 audit。',
    'cli.no-match': '没有文件与“{pattern}”匹配，没有可检查的内容。请检查路径；通配符要加引号。',
    'cli.empty-file':
      '有一个文件名是空的，可能是没有赋值的变量，不知道该检查什么，没有运行。请写出文件、文件夹或通配符。',
    'cli.closed': '打不开（{reason}），其中的文件没有检查。请检查路径和权限。',
    'cli.not-a-file': '不是普通文件（可能是设备或管道），读取可能不会结束，没有读取。请先存为文件。',
    'cli.repeated-key':
      '“{path}”写了两次（第一次在第 {line} 行第 {column} 列），程序只会读其中一个，没有检查。请删去一个。',
    'cli.not-readable': '文件读不出来（{reason}），没有检查。请检查路径和权限。',
    'cli.too-large': '文件大于 {limit} MB，一个部门一年的公开数据没有这么大，没有读取。请每个部门每年一个文件。',
    'cli.not-utf8': '文件不是 UTF-8 编码，汉字会读错，没有检查。请另存为 UTF-8（可能原为 GB18030）。',
    'cli.not-json': '文件不是 JSON（{reason}），读不出任何字段。请修正该处，或重新导出。',
    'cli.valid': '是部门预算公开数据。',
    'cli.invalid': '不是部门预算公开数据：{count} 处有误。',
    'cli.agrees': '没有发现前后不一致。',
    'cli.summary-valid': '{files} 个文件：{valid} 个有效，{invalid} 个有误。',
    'cli.summary-audit': '{files} 个文件：{findings} 条结果，其中 {failing} 条算作不通过；{invalid} 个文件有误。',
    'cli.kind.contradiction': '矛盾',
    'cli.kind.completeness': '公开不一致',
    'cli.kind.undefined': '没有意义',
    'cli.kind.unit': '单位',
    'cli.kind.label': '名称',
    'cli.kind.quality': '值得询问',
    'cli.kind.rounding': '四舍五入',
    'cli.error': '错误',
    'cli.rule.file': '文件应当可读，是 UTF-8 编码的 JSON。',
    'cli.rule.format': '数据应当符合部门预算公开数据的格式（schema.json）。',
    'cli.not-written': '结果写不出去（{reason}），已写出的不完整。请检查磁盘空间和输出位置。',
    'cli.failed': '出乎意料的错误，检查没有完成：{reason}。请附上该文件报告给维护者。',
  },
  {
    'cli.help': `Usage: budget-disclosure <command> [options] <file, folder or pattern> …

Commands
  audit      check that files are valid disclosures and that their figures agree with each other
  validate   only check that files are valid disclosures, and say how to fix what is not

Options
  -f, --format text|json|sarif   output format (default: text)
  -l, --level <kind>             least severe kind of finding that fails the run (default: contradiction); audit only
  --lang zh-CN|en                language of results and advice (default: zh-CN)
  -v, --version                  print the version
  -h, --help                     print this help

Kinds, the most severe first: contradiction, completeness, undefined, unit, label, quality, rounding. A kind includes all more
severe ones; with none, no finding fails the run.

Patterns: * and ? match within a folder, ** across folders. Quote them, so that the shell does not expand them.
A folder stands for all .json files in it.

Exit codes: 0 passed; 1 findings of the chosen kinds; 2 bad input: a file that cannot be read or is not a disclosure, a pattern
without matches, an invalid command.`,
    'cli.no-command': 'No command was given, so there is nothing to do. Use audit or validate, or see --help.',
    'cli.unknown-command': 'There is no command “{name}”, so nothing was checked. Use audit or validate.',
    'cli.no-files':
      'No file was given, so there is nothing to check. For example: budget-disclosure {name} data/2023.json',
    'cli.unknown-option': 'There is no option {option}, so nothing was checked. See --help for all options.',
    'cli.option-value': 'The option {option} is missing its value, or takes none. See --help.',
    'cli.unknown-choice': '--{option} cannot be “{value}”. Choose one of {words}.',
    'cli.level-of-validate':
      'validate only checks the format and has no findings, so --level has no effect. Leave it out, or use audit.',
    'cli.no-match': 'No file matches “{pattern}”, so there is nothing to check. Check the path, and quote patterns.',
    'cli.empty-file':
      'One of the file names is empty, perhaps because a variable is not set. Nothing was checked. Name a file, folder or pattern.',
    'cli.closed': 'It cannot be opened ({reason}), so no file in it was checked. Check its path and permissions.',
    'cli.not-a-file':
      'It is not a regular file. It may be a device or a pipe, which may never end, so it was not read. Save it as a file first.',
    'cli.repeated-key':
      'The key “{path}” occurs twice (first at line {line}, column {column}), and programs read only one of them. The file was not checked. Remove one.',
    'cli.not-readable': 'The file cannot be read ({reason}), so it was not checked. Check its path and permissions.',
    'cli.too-large':
      'The file is larger than {limit} MB, more than any disclosure of one department and year, so it was not read. Use one file per department and year.',
    'cli.not-utf8':
      'The file is not UTF-8, so its text would be garbled. It was not checked. Save it as UTF-8 (it may be GB18030 now).',
    'cli.not-json':
      'The file is not JSON ({reason}), so no field can be read. Fix the error, or export the file again.',
    'cli.valid': 'It is a disclosure.',
    'cli.invalid': 'It is not a disclosure: {count} issues.',
    'cli.agrees': 'No findings.',
    'cli.summary-valid': '{files} files: {valid} valid, {invalid} invalid.',
    'cli.summary-audit':
      '{files} files: {findings} findings, {failing} of which fail the run; {invalid} invalid files.',
    'cli.kind.contradiction': 'contradiction',
    'cli.kind.completeness': 'completeness',
    'cli.kind.undefined': 'undefined',
    'cli.kind.unit': 'unit',
    'cli.kind.label': 'label',
    'cli.kind.quality': 'quality',
    'cli.kind.rounding': 'rounding',
    'cli.error': 'error',
    'cli.rule.file': 'Files should be readable and contain JSON in UTF-8.',
    'cli.rule.format': 'Data should match the format of a disclosure (schema.json).',
    'cli.not-written':
      'The results cannot be written ({reason}), so the output is incomplete. Check the disk space and the output path.',
    'cli.failed':
      'An unexpected error occurred and the check did not finish: {reason}. Please report it with the file.',
  },
);

export type CliSay = Say<(typeof messages)['zh-CN']>;

/** The error code of the system (`ENOENT`), else the error as text. */
export function systemCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/** Looks up messages of the command line in a language. */
export function sayFor(locale: Locale): CliSay {
  return sayIn(messages, locale);
}
