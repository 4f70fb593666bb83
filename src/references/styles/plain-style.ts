/** One line for people who write by no style: who, what, where it came out, when, page, address. */
export const PLAIN_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"
  demote-non-dropping-particle="never" default-locale="en-US">
  <info>
    <title>One line for Voetnoot</title>
    <id>voetnoot-plain</id>
    <updated>2026-11-29T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en">
    <date form="text">
      <date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>
    </date>
  </locale>
  <locale xml:lang="nl"><terms><term name="accessed">geraadpleegd op</term></terms></locale>
  <macro name="authors">
    <names variable="author">
      <name and="text" delimiter-precedes-last="never" et-al-min="4" et-al-use-first="3"/>
    </names>
  </macro>
  <citation>
    <layout>
      <group delimiter=", ">
        <text macro="authors"/>
        <text variable="title" font-style="italic"/>
        <text variable="container-title"/>
        <text variable="publisher"/>
        <date variable="issued" form="text"/>
        <group delimiter=" ">
          <label variable="locator" form="short"/>
          <text variable="locator"/>
        </group>
        <text variable="note"/>
        <text variable="URL"/>
        <group delimiter=" ">
          <text term="accessed"/>
          <date variable="accessed" form="text"/>
        </group>
      </group>
    </layout>
  </citation>
</style>`;
