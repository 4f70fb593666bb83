import { words } from '../../../language/packs/types.ts';

/**
 * Common Dutch and English first names, and those that the news carries most from elsewhere. Short
 * on purpose: titles, roles and initials tell people too.
 */
export const firstNames = words(`
  jan piet kees klaas henk hans johan johannes peter pieter paul marc mark maarten martin marten
  bas bart ben bert bram cees chris christiaan daan dirk eric erik evert ewout frank frans fred
  frits gerard gerrit gert gijs hein hendrik herman hugo huib jaap jack jacob jacques jasper jelle
  jeroen jesse joep joost joris jos joseph joshua jurgen jurriaan karel koen lars leendert leo
  lodewijk loek luc lucas luuk maurits max menno michael michel michiel milan niels nico olaf onno
  patrick ralph rein reinier remco rené rik rob robert robin roel roland ron ronald ruben rudi rutger
  ruud sander sebastiaan sem siem simon sjoerd stefan sven teun theo thijs thomas tim timo tom ton
  tonny victor vincent wessel willem wim wouter yuri anna anne anneke annemarie anouk astrid babette
  barbara bianca carla caroline charlotte chantal christine claudia corine daphne diana diane
  dorien ellen elise elisabeth els emma esther eva evelien femke floor fleur frederique hanna hannah
  hanneke heleen helena ilse ingrid inge irene iris jacqueline janneke jessica johanna judith julia
  karin kim laura lena leonie lian lieke lies linda lisa lotte louise maaike machteld manon margriet
  maria marian marianne marieke marijke marjan marjolein marleen marloes martine mieke mirjam monique
  myrthe nadia natasja nicole nina noor noortje olga paula petra pien renate renske roos rosa
  ruth sabine sandra sanne sara sarah saskia sigrid silvia simone sofie sophie stephanie suzanne
  sylvia tamara tessa trudy ursula vera wendy willemijn yvonne fatima mohammed mohamed ahmed ali
  hassan ibrahim mustafa youssef omar karim samira aisha khadija
  james john william george charles david richard edward henry andrew anthony brian kevin steven
  stephen steve jeff jeffrey bill bob jim joe mike matt matthew daniel dan donald joseph kenneth larry
  gary greg gregory scott eric adam alan albert alex alexander arthur ashley barack benjamin boris
  brad bruce carl colin craig dave dean dennis derek doug douglas duncan elon francis frederick
  gavin geoffrey gordon graham harold harry howard hugh ian jason jeremy jerome jonathan jordan
  julian justin keith ken kyle lee leonard lewis liam louis luke malcolm marcus mario nathan neil
  nicholas nick nigel oliver oscar owen patricia percy phil philip phillip raymond rebecca ryan sam
  samuel sean sergey sergei vladimir dmitri ivan satya sundar tony toby trevor walter warren wayne
  mary margaret elizabeth jennifer susan karen nancy betty helen emily amy angela kate katherine
  kathleen catherine christina rachel carolyn janet jane joan judy julie alice ann amanda melissa
  michelle kimberly megan olivia grace chloe victoria abigail samantha theresa hillary kamala ursula
  oprah priya aisha mei wei ming jin hiroshi kenji yuki raj rahul anil sanjay deepak maria carlos
  jose josé juan luis miguel pedro pablo antonio francesco giovanni giuseppe marco giulia pierre jean
  françois henri claude emmanuel nicolas marie camille hans-peter klaus jürgen wolfgang heinrich
  friedrich angela olaf greta lars björn erik ingvar astrid kwame amina chidi ngozi
`);
