/// How a proof sheet looks: a newspaper page on a screen, on a phone and on paper.
///
/// Severities differ in the line below the text and in the shape of the number, so that they can be distinguished in black
/// and white, too.
enum ProofStyle {
  /// The style sheet.
  static let css = """
    :root { --ink: #1b1a17; --faint: #6b675e; --rule: #c9c3b4; --paper: #fffdf7; --error: #b3261e;
      --warning: #8a5a00; --info: #2b5c8a; color-scheme: light; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: #e9e5da; color: var(--ink); font: 16px/1.75 "Songti SC", "Noto Serif CJK SC",
      "Noto Serif SC", "Source Han Serif SC", SimSun, Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
    p, h2, h3, h4, ul, ol, figure, pre { margin: 0; }
    .sheet { max-width: 1240px; margin: 24px auto; padding: 28px 36px 36px; background: var(--paper);
      box-shadow: 0 1px 6px rgba(0, 0, 0, .25); }
    .slug, .notes, .whole, .unprinted h4, .contents, .chip { font-family: "PingFang SC", "Noto Sans CJK SC",
      "Noto Sans SC", "Microsoft YaHei", "Helvetica Neue", Arial, sans-serif; }
    .slug { display: flex; flex-wrap: wrap; gap: 2px 20px; align-items: baseline; font-size: 13px; line-height: 1.6;
      color: var(--faint); margin-bottom: 14px; }
    .slug b { color: var(--ink); } .legend { margin-left: auto; }
    .verdict { font-weight: 700; color: var(--ink); } .verdict.fail { color: var(--error); }
    .problems { flex-basis: 100%; padding-left: 1.4em; color: var(--ink); }
    .contents { max-width: 1240px; margin: 16px auto 0; padding: 0 36px; font-size: 14px; }
    .contents a { color: inherit; }
    .masthead { border-top: 4px solid var(--ink); border-bottom: 1px solid var(--ink); margin-bottom: 14px; }
    .paper { font-size: clamp(32px, 5vw, 54px); font-weight: 900; letter-spacing: .12em; line-height: 1.25;
      text-align: center; padding: 8px 0 4px; }
    .folio { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 24px; font-size: 14px;
      border-top: 1px solid var(--rule); padding: 3px 0; }
    .items { display: flex; flex-wrap: wrap; gap: 0 34px; }
    .item { flex: 1 1 100%; min-width: 0; border-top: 1px solid var(--ink); padding: 14px 0 20px; }
    .masthead + .items > .item:first-child { border-top: 0; }
    .item.medium { flex-basis: 30em; } .item.short { flex-basis: 16.5em; }
    .head { text-align: center; margin-bottom: 10px; }
    .kicker, .deck { font-size: 17px; line-height: 1.5; } .kicker { letter-spacing: .04em; }
    .headline { font-size: 27px; font-weight: 900; line-height: 1.32; margin: 2px 0 4px; text-wrap: balance; }
    .long .headline { font-size: clamp(28px, 3.4vw, 40px); } .short .headline { font-size: 23px; }
    .title { font-size: 19px; line-height: 1.4; }
    .kicker, .headline, .deck, .title, .byline, .crosshead { white-space: pre-wrap; }
    .byline { font-size: 14px; color: var(--faint); margin-top: 4px; }
    .body { columns: 17em; column-gap: 34px; column-rule: 1px solid var(--rule); text-align: justify; }
    .body p { text-indent: 2em; white-space: pre-wrap; orphans: 2; widows: 2; }
    .body p.jump, .body p.credit { text-indent: 0; text-align: right; font-size: 14px; color: var(--faint); }
    .body p.editor-note { text-indent: 0; font-family: "Kaiti SC", KaiTi, STKaiti, "Songti SC",
      "Noto Serif CJK SC", SimSun, serif; border: 1px solid var(--rule); padding: 6px 10px;
      margin: 0 0 8px; }
    .dateline { font-weight: 700; }
    .crosshead { font-size: 17px; text-align: center; margin: 8px 0 4px; break-after: avoid; }
    .foot { border-top: 1px dotted var(--rule); margin-top: 8px; font-size: 14px; color: var(--faint); }
    .medium .body { columns: 15em; }
    .photo .body, .weather .body, .label .body { columns: auto; }
    .photo .body p, .label .body p { text-indent: 0; }
    .photo .body { font-size: 14.5px; line-height: 1.6; }
    .weather, .notice { align-self: flex-start; }
    .weather { background: #f2efe4; border: 1px solid var(--rule); padding: 12px 16px; margin: 10px 0 14px; }
    .label .body, p.column { text-align: center; font-size: 18px; font-weight: 700; letter-spacing: .06em; }
    .foot p.column { font: inherit; letter-spacing: 0; text-align: left; }
    .notice { border: 1px solid var(--ink); padding: 12px 16px; margin: 10px 0 14px; }
    figure { margin: 4px 0 8px; break-inside: avoid; } figcaption { font-size: 14px; line-height: 1.55; }
    figure .credit { text-indent: 0; text-align: right; font-size: 14px; color: var(--faint); }
    .picture { display: block; padding: 46px 12px; text-align: center; font-size: 13px; color: var(--faint);
      text-indent: 0; border: 1px solid var(--rule); background: repeating-linear-gradient(45deg, #f1eee3 0 8px,
      #e8e4d6 8px 16px); margin-bottom: 6px; }
    .picture.error { border: 2px solid var(--error); } .picture.warning { border: 2px dashed var(--warning); }
    blockquote { margin: 4px 0 4px 1em; padding-left: 1em; border-left: 3px solid var(--rule); }
    .body ul, .body ol { padding-left: 2em; } .body li p { text-indent: 0; }
    table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 14px; line-height: 1.5; margin: 6px 0; }
    th, td { border: 1px solid var(--rule); padding: 2px 6px; text-align: left; }
    pre, code { font-family: ui-monospace, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: 13px; }
    pre { white-space: pre-wrap; background: #f5f2e8; padding: 6px 10px; line-height: 1.6; text-align: left; }
    .link { text-decoration: underline dotted; } hr { border: 0; border-top: 1px solid var(--rule); }
    mark { color: inherit; background: none; padding-bottom: 1px; -webkit-box-decoration-break: clone;
      box-decoration-break: clone; }
    mark.error { background: #fbdcd8; border-bottom: 2px solid var(--error); }
    mark.warning { background: #fdefc8; border-bottom: 2px dashed var(--warning); }
    mark.info { background: #e2edf8; border-bottom: 2px dotted var(--info); }
    mark.blank { outline: 1px solid currentColor; outline-offset: -1px; }
    mark.point { display: inline-block; width: 0; height: .9em; border: 0; border-left: 2px solid var(--error);
      padding: 0; margin: 0 1px; vertical-align: -.08em; }
    mark.point.warning { border-left-color: var(--warning); } mark.point.info { border-left-color: var(--info); }
    sup { line-height: 0; font-size: inherit; text-indent: 0; letter-spacing: 0; white-space: nowrap; }
    .chip { display: inline-block; min-width: 17px; padding: 0 3px; margin: 0 1px; font-size: 11px;
      line-height: 15px; font-weight: 700; text-align: center; text-decoration: none; text-indent: 0;
      border: 1px solid; border-radius: 3px; background: #fff; print-color-adjust: exact;
      -webkit-print-color-adjust: exact; }
    .chip.error { color: #fff; background: var(--error); border-color: var(--error); }
    .chip.warning { color: var(--warning); border-style: solid; border-width: 1.5px; border-radius: 9px; }
    .chip.info { color: var(--info); border-style: dotted; border-width: 1.5px; border-radius: 9px; }
    sup .chip { display: inline; padding: 1px 4px; }
    .notes { list-style: none; padding: 8px 12px; margin-top: 12px; font-size: 13px; line-height: 1.6;
      background: #f5f2e8; border-left: 3px solid var(--rule); columns: 26em; column-gap: 30px; text-align: left; }
    .notes li { padding-left: 30px; text-indent: -30px; margin: 2px 0; break-inside: avoid; }
    .notes li > * { text-indent: 0; }
    .notes .chip { min-width: 22px; margin-right: 4px; }
    .notes li:target, sup:target .chip { box-shadow: 0 0 0 3px #ffd54a; }
    .fix { color: var(--faint); } .fix del { color: var(--error); } .fix ins { color: #1d6b34; }
    .rule { color: var(--faint); font-size: 12px; white-space: nowrap; }
    .whole { margin-bottom: 12px; } .whole h4, .unprinted h4 { font-size: 13px; } .whole .notes { margin-top: 2px; }
    .unprinted { border-top: 1px solid var(--rule); padding-top: 8px; color: var(--faint); }
    .unprinted pre { margin-top: 4px; }
    @media (max-width: 640px) {
      .sheet { margin: 0; padding: 14px 16px 24px; box-shadow: none; }
      .contents { padding: 0 16px; } .legend { margin-left: 0; }
      .item, .item.medium, .item.short { flex-basis: 100%; }
      .folio { justify-content: flex-start; } .body { text-align: left; }
      .chip { font-size: 12px; line-height: 18px; min-width: 20px; }
      sup .chip { padding: 2px 5px; }
    }
    @media print {
      @page { size: A4; margin: 12mm; }
      body { background: none; font-size: 10.5pt; line-height: 1.6; }
      .sheet { max-width: none; margin: 0; padding: 0; box-shadow: none; background: none; break-after: page; }
      .sheet:last-child { break-after: auto; }
      .body { columns: 3 12em; column-gap: 7mm; } .short .body { columns: auto; }
      .item.medium { flex-basis: 26em; } .item.short { flex-basis: 15em; } .items { gap: 0 7mm; }
      .head { break-after: avoid; break-inside: avoid; } .notes { font-size: 8.5pt; columns: 20em; }
      .long .headline { font-size: 22pt; } .headline { font-size: 17pt; } .paper { font-size: 30pt; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
