import { catalog } from '../../text/language.js';

/** Words of the reader's tools. */
export const messages = catalog(
  {
    'tools.label': '读者工具：{section}',
    'tools.label.report': '读者工具：整份公开',
    'tools.download': '下载',
    'tools.data': '下载数据（JSON）',
    'tools.tables.xlsx': '下载全部表格（XLSX）',
    'tools.tables.zip': '下载全部表格（CSV，ZIP 压缩包）',
    'tools.downloads': '可下载的文件',
    'tools.file': '下载 {format}：{title}',
    'tools.saved': '已生成文件 {name}',
    'tools.handedOver': '文件 {name} 已交给浏览器。如果没有出现下载，请在新窗口中打开本页，再下载一次。',
    'tools.forbidden':
      '网站把本页放在不允许下载的框架中，文件 {name} 没有保存。请在新窗口中打开本页再下载，或直接复制表格内容。',
    'tools.notSaved': '文件没有生成，请重试；如仍不行，可直接复制表格内容。',
    'tools.copy.section': '复制本节链接',
    'tools.copy.report': '复制链接',
    'tools.copy.citation': '复制引用',
    'tools.copied.section': '已复制本节链接',
    'tools.copied.report': '已复制链接',
    'tools.copied.citation': '已复制引用',
    'tools.notCopied': '浏览器没有允许复制。上面的文字已选中，请自行复制。',
    'tools.cite': '引用',
  },
  {
    'tools.label': 'Reader’s tools: {section}',
    'tools.label.report': 'Reader’s tools: the whole disclosure',
    'tools.download': 'Download',
    'tools.data': 'Download the data (JSON)',
    'tools.tables.xlsx': 'Download all tables (XLSX)',
    'tools.tables.zip': 'Download all tables (CSV in a ZIP)',
    'tools.downloads': 'Files to download',
    'tools.file': 'Download {format}: {title}',
    'tools.saved': 'Made the file {name}',
    'tools.handedOver':
      'The file {name} was handed to the browser. If no download appears, please open this page in a new window and download it there.',
    'tools.forbidden':
      'The site shows this page in a frame that may not download: the file {name} was not saved. Please open this page in a new window and download it there, or copy the table as it is.',
    'tools.notSaved': 'The file could not be made. Please try again, or copy the table as it is.',
    'tools.copy.section': 'Copy link to this section',
    'tools.copy.report': 'Copy link',
    'tools.copy.citation': 'Copy reference',
    'tools.copied.section': 'Link to this section copied',
    'tools.copied.report': 'Link copied',
    'tools.copied.citation': 'Reference copied',
    'tools.notCopied': 'The browser did not allow copying. The words above are selected for you to copy.',
    'tools.cite': 'Cite',
  },
);
