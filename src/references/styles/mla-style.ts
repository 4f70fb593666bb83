/**
 * MLA (9th edition) for what a source can tell here: author, title, container, publisher, date and
 * address, in the order of its template. Written for this bot; the style that the CSL project has is
 * of another licence, and in no package that is kept up.
 */
export const MLA_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"
  demote-non-dropping-particle="never" default-locale="en-US">
  <info>
    <title>MLA for Voetnoot</title>
    <id>voetnoot-mla</id>
    <updated>2026-11-29T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en">
    <date form="text">
      <date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/>
    </date>
  </locale>
  <locale xml:lang="nl"><terms><term name="accessed">geraadpleegd op</term></terms></locale>
  <macro name="authors">
    <names variable="author">
      <name and="text" delimiter-precedes-last="after-inverted-name"
        delimiter-precedes-et-al="after-inverted-name" name-as-sort-order="first"
        et-al-min="3" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="authors-short">
    <names variable="author">
      <name form="short" and="text" delimiter-precedes-last="contextual" et-al-min="3" et-al-use-first="1"/>
      <substitute><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if variable="container-title"><text variable="title" quotes="true"/></if>
      <else><text variable="title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="date">
    <date variable="issued" form="text"/>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=" ">
        <text macro="authors-short"/>
        <text variable="locator"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout>
      <group delimiter=" ">
        <text macro="authors" suffix="."/>
        <text macro="title" suffix="."/>
        <group delimiter=", " suffix=".">
          <text variable="container-title" font-style="italic"/>
          <text variable="publisher"/>
          <text macro="date"/>
          <text variable="URL"/>
        </group>
        <group delimiter=" " suffix=".">
          <text term="accessed" text-case="capitalize-first"/>
          <date variable="accessed" form="text"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
