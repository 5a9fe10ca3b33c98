import { catalog } from '../../text/language.js';

/** Words of the reader's tools. */
export const messages = catalog(
  {
    'tools.label': '读者工具：{section}',
    'tools.download': '下载',
    'tools.downloads': '可下载的文件',
    'tools.file': '下载 {format}：{title}',
    'tools.saved': '已生成文件 {name}',
    'tools.notSaved': '文件没有生成，请重试；如仍不行，可直接复制表格内容。',
  },
  {
    'tools.label': 'Reader’s tools: {section}',
    'tools.download': 'Download',
    'tools.downloads': 'Files to download',
    'tools.file': 'Download {format}: {title}',
    'tools.saved': 'Made the file {name}',
    'tools.notSaved': 'The file could not be made. Please try again, or copy the table as it is.',
  },
);
