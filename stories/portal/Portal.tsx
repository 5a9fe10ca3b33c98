import type { ReactNode } from 'react';
import {
  AssetInventory,
  type BudgetDisclosure,
  BudgetSummary,
  DisclosureSource,
  ExpenditureBreakdown,
  OperatingExpenses,
  PerformanceTargetTable,
  ProcurementSummary,
  SectionTools,
  ThreePublicExpensesCard,
} from '../../src/index.js';
import legacy from './legacy.css?inline';
import portal from './portal.css?inline';

/** The stylesheet of the portal’s CMS, optionally in a cascade layer of this name. Removed on unmount. */
export function LegacyStyles({ layer }: { layer?: string | undefined }) {
  return <style data-sheet="legacy">{layer === undefined ? legacy : `@layer ${layer} { ${legacy} }`}</style>;
}

/** An article in such a portal, with the wrappers that its styles expect. */
export function Article({ children }: { children: ReactNode }) {
  return (
    <div className="TRS_Editor" id="zoom">
      <div className="article-content">{children}</div>
    </div>
  );
}

const TOPICS = ['首页', '政务公开', '办事服务', '互动交流', '数据开放'];
const RELATED = ['2023年政府预算公开', '2022年部门决算公开', '专项资金管理清单', '政府采购意向公开', '财政制度文件'];

export interface PortalProps {
  disclosure: BudgetDisclosure;
  /** The disclosure of a subordinate institution. The sidebar shows one section of it. */
  institution: BudgetDisclosure;
}

/** A page of a fictional prefecture’s portal, with widgets in its own grid and with its own tokens. */
export function Portal({ disclosure, institution }: PortalProps) {
  const { kind, year, language, source } = disclosure;
  const widget = {
    disclosure,
    // Permalinks for the table of contents, headings below the page's own, and definitions in each widget.
    idPrefix: '',
    headingLevel: 3,
    className: 'portal-panel',
    tools: <SectionTools disclosure={{ kind, year, language, source }} />,
  } as const;
  return (
    <>
      <LegacyStyles />
      <style>{portal}</style>
      <div className="portal" lang="zh-CN">
        <Masthead />
        <nav className="portal-trail" aria-label="当前位置">
          <ol className="portal-trail-list">
            {['首页', '政务公开', '财政预决算'].map((place) => (
              <li className="portal-trail-item" key={place}>
                <a className="portal-link" href="#portal">
                  {place}
                </a>
              </li>
            ))}
            <li className="portal-trail-item" aria-current="page">
              部门预算
            </li>
          </ol>
        </nav>
        <div className="portal-page">
          <main className="portal-main" id="portal">
            <h1 className="portal-title">{disclosure.department.name}</h1>
            <p className="portal-about">
              {year}年部门预算 · 发布机构：{source.publisher} · 主题分类：财政
            </p>
            <Article>
              <h2 className="portal-group">一、收支情况</h2>
              <div className="portal-grid">
                <BudgetSummary {...widget} className="portal-panel portal-whole" />
                <ExpenditureBreakdown {...widget} className="portal-panel portal-whole" />
              </div>
              <h2 className="portal-group">二、“三公”经费与机关运行</h2>
              <div className="portal-grid">
                <ThreePublicExpensesCard {...widget} className="portal-panel portal-whole" />
                <OperatingExpenses {...widget} />
                <ProcurementSummary {...widget} />
              </div>
              <h2 className="portal-group">三、资产与绩效</h2>
              <div className="portal-grid">
                <AssetInventory {...widget} className="portal-panel portal-whole" />
                <PerformanceTargetTable {...widget} className="portal-panel portal-whole" />
              </div>
            </Article>
          </main>
          <aside className="portal-aside" aria-label="相关信息">
            <section className="portal-box" aria-labelledby="portal-contents">
              <h2 className="portal-box-title" id="portal-contents">
                本页内容
              </h2>
              <ul className="portal-list">
                <ContentsLink to="budget-summary">收支总体情况</ContentsLink>
                <ContentsLink to="expenditure-breakdown">支出预算情况</ContentsLink>
                <ContentsLink to="three-public-expenses">“三公”经费</ContentsLink>
                <ContentsLink to="operating-expenses">机关运行经费</ContentsLink>
                <ContentsLink to="procurement-summary">政府采购</ContentsLink>
                <ContentsLink to="asset-inventory">国有资产占用</ContentsLink>
                <ContentsLink to="performance-targets">绩效目标</ContentsLink>
              </ul>
            </section>
            <ThreePublicExpensesCard
              disclosure={institution}
              aria-label={`${institution.department.name}“三公”经费`}
              className="portal-box"
              headingLevel={2}
              idPrefix="institution-"
            />
            <section className="portal-box" aria-labelledby="portal-related">
              <h2 className="portal-box-title" id="portal-related">
                相关链接
              </h2>
              <ul className="portal-list">
                {RELATED.map((title) => (
                  <li className="portal-list-item" key={title}>
                    <a className="portal-link" href="#portal-related">
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
            <DisclosureSource
              disclosure={disclosure}
              className="portal-box"
              headingLevel={2}
              idPrefix=""
              tools={
                <a className="portal-link" href="#portal">
                  我要纠错
                </a>
              }
            />
          </aside>
        </div>
        <footer className="portal-foot">
          <p className="portal-foot-line">主办：示例州人民政府办公室　承办：示例州大数据中心</p>
          <p className="portal-foot-line">网站标识码：0000000000　示例ICP备00000000号　示例公网安备00000000000000号</p>
          <p className="portal-foot-line">本页为演示而作，州名、机构与备案信息均为虚构</p>
        </footer>
      </div>
    </>
  );
}

function Masthead() {
  return (
    <header className="portal-head">
      <div className="portal-head-line">
        <p className="portal-name">
          示例州人民政府门户网站
          <span className="portal-name-under">政务公开</span>
        </p>
        <search className="portal-search">
          <input className="portal-search-field" aria-label="站内检索" placeholder="请输入关键字" type="search" />
          <button className="portal-search-button" type="button">
            搜索
          </button>
        </search>
      </div>
      <nav className="portal-nav" aria-label="主导航">
        <ul className="portal-nav-list">
          {TOPICS.map((topic) => (
            <li key={topic} className="portal-nav-item">
              <a className="portal-nav-link" href="#portal" aria-current={topic === '政务公开' ? 'true' : undefined}>
                {topic}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function ContentsLink({ to, children }: { to: string; children: string }) {
  return (
    <li className="portal-list-item">
      <a className="portal-link" href={`#bd-${to}`}>
        {children}
      </a>
    </li>
  );
}
