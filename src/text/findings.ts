import { catalog } from './language.js';

/** Words for kinds of findings (核对) and for the marks that link to them. */
export const findingWords = catalog(
  {
    'finding.contradiction': '数字不一致',
    'finding.rounding': '四舍五入差异',
    'finding.undefined': '无法计算的增减率',
    'finding.unit': '单位不一致',
    'finding.label': '名称用字',
    'finding.completeness': '公开口径',
    'finding.quality': '可以追问',
    'finding.mark': '此处有核对提示（{kind}）：{sentence}',
    'finding.marks': '此处有 {count} 条核对提示，第一条（{kind}）：{sentence}',
  },
  {
    'finding.contradiction': 'Figures that differ',
    'finding.rounding': 'Rounding',
    'finding.undefined': 'Rates that cannot be computed',
    'finding.unit': 'Units that differ',
    'finding.label': 'Names',
    'finding.completeness': 'Extent of publication',
    'finding.quality': 'Worth a question',
    'finding.mark': 'Checked, a note ({kind}): {sentence}',
    'finding.marks': 'Checked, {count} notes, the first ({kind}): {sentence}',
  },
);
