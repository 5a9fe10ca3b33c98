import 'budget-disclosure/styles.css';

export const metadata = { title: 'Next', icons: { icon: 'data:,' } };

export default function Layout({ children }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}
