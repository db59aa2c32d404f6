/// Encodings with the names that documents call them by: the labels of the WHATWG Encoding Standard
/// (§4.2), IANA's and those of common software.
///
/// A row is `label converter name name … ;`. Names have only letters and digits, in lower case;
/// a converter is what iconv calls it, often a superset that people meant; `*` is one of our own.
let encodingRows = Rows(
  """
  utf-8 UTF-8 utf8 unicode11utf8 unicode20utf8 xunicode20utf8 cp65001 u8 utf utf8ucs2 utf8ucs4 \
  utf8sig utf8n ; \
  us-ascii ASCII usascii ansix341968 ascii 646 ansix341986 cp367 csascii ibm367 iso646us \
  iso646irv1991 isoir6 us ; \
  iso-8859-1 ISO-8859-1 iso88591 csisolatin1 ibm819 cp819 isoir100 iso885911987 l1 latin1 8859 \
  iso8859 latin ; \
  windows-1252 CP1252 windows1252 cp1252 xcp1252 win1252 ansi palmos 1252 ; \
  utf-16le UTF-16LE utf16le csunicode iso10646ucs2 ucs2 unicode unicodefeff utf16 u16 \
  unicodelittleunmarked ; \
  utf-16be UTF-16BE utf16be unicodefffe unicodebigunmarked ; \
  utf-32le UTF-32LE utf32le u32 utf32 ; \
  utf-32be UTF-32BE utf32be ucs4 iso10646ucs4 csucs4 ; \
  utf-7 UTF-7 utf7 u7 unicode11utf7 csunicode11utf7 ; \
  gb18030 GB18030 gb18030 chinese csgb2312 csiso58gb231280 gb2312 gb231280 gbk isoir58 xgbk \
  gb180302000 936 cp936 ms936 euccn eucgb2312cn gb23121980 xmacsimpchinese cngb gb ; \
  big5 BIG5-HKSCS big5 big5hkscs cnbig5 csbig5 xxbig5 big5tw xmactradchinese hkscs 950 cp950 \
  ms950 bigfive ; \
  euc-tw EUC-TW euctw ; \
  euc-jp EUC-JP-MS eucjp cseucpkdfmtjapanese xeucjp ujis ; \
  euc-jisx0213 EUC-JISX0213 eucjisx0213 eucjis2004 jisx0213 ; \
  iso-2022-jp ISO-2022-JP iso2022jp csiso2022jp ; \
  iso-2022-jp-2 ISO-2022-JP-2 iso2022jp2 iso2022jp1 ; \
  iso-2022-jp-3 ISO-2022-JP-3 iso2022jp3 iso2022jp2004 iso2022jpext ; \
  shift_jis CP932 shiftjis csshiftjis ms932 mskanji sjis windows31j xsjis xmacjapanese 932 cp932 \
  ; \
  shift_jisx0213 SHIFT_JISX0213 shiftjisx0213 sjisx0213 sjis2004 shiftjis2004 ; \
  euc-kr CP949 euckr cseuckr csksc56011987 isoir149 korean ksc56011987 ksc56011989 ksc5601 \
  windows949 ksx1001 xmackorean 949 cp949 ms949 uhc ; \
  johab JOHAB johab cp1361 ms1361 ; \
  iso-2022-kr ISO-2022-KR iso2022kr csiso2022kr ; \
  iso-2022-cn ISO-2022-CN-EXT iso2022cn iso2022cnext ; \
  hz-gb-2312 * hzgb2312 hz hzgb ; \
  x-user-defined * xuserdefined ; \
  iso-8859-2 ISO-8859-2 iso88592 csisolatin2 isoir101 iso885921987 l2 latin2 ; \
  iso-8859-3 ISO-8859-3 iso88593 csisolatin3 isoir109 iso885931988 l3 latin3 ; \
  iso-8859-4 ISO-8859-4 iso88594 csisolatin4 isoir110 iso885941988 l4 latin4 ; \
  iso-8859-5 ISO-8859-5 iso88595 csisolatincyrillic cyrillic isoir144 iso885951988 ; \
  iso-8859-6 ISO-8859-6 iso88596 arabic asmo708 csiso88596e csiso88596i csisolatinarabic ecma114 \
  iso88596e iso88596i isoir127 iso885961987 ; \
  iso-8859-7 ISO-8859-7 iso88597 csisolatingreek ecma118 elot928 greek greek8 isoir126 \
  iso885971987 suneugreek ; \
  iso-8859-8 ISO-8859-8 iso88598 csiso88598e csisolatinhebrew hebrew iso88598e isoir138 \
  iso885981988 visual ; \
  iso-8859-10 ISO-8859-10 iso885910 csisolatin6 isoir157 l6 latin6 iso8859101992 ; \
  iso-8859-13 ISO-8859-13 iso885913 l7 latin7 ; \
  iso-8859-14 ISO-8859-14 iso885914 iso8859141998 isoceltic isoir199 l8 latin8 ; \
  iso-8859-15 ISO-8859-15 iso885915 csisolatin9 l9 latin9 ; \
  iso-8859-16 ISO-8859-16 iso885916 iso8859162001 isoir226 l10 latin10 ; \
  iso-8859-8-i ISO-8859-8 iso88598i csiso88598i logical ; \
  koi8-r KOI8-R koi8r cskoi8r koi koi8 ; \
  koi8-u KOI8-U koi8u koi8ru ; \
  koi8-t KOI8-T koi8t ; \
  windows-874 CP874 windows874 dos874 iso885911 tis620 cp874 isoir166 tis6200 tis62025290 \
  tis62025291 iso8859112001 thai ; \
  windows-1250 CP1250 windows1250 cp1250 xcp1250 1250 win1250 ; \
  windows-1251 CP1251 windows1251 cp1251 xcp1251 1251 win1251 ; \
  windows-1253 CP1253 windows1253 cp1253 xcp1253 1253 win1253 ; \
  windows-1254 CP1254 windows1254 cp1254 csisolatin5 iso88599 isoir148 iso885991989 l5 latin5 \
  xcp1254 1254 win1254 ; \
  windows-1255 CP1255 windows1255 cp1255 xcp1255 1255 win1255 ; \
  windows-1256 CP1256 windows1256 cp1256 xcp1256 1256 win1256 ; \
  windows-1257 CP1257 windows1257 cp1257 xcp1257 1257 win1257 ; \
  windows-1258 CP1258 windows1258 cp1258 xcp1258 1258 win1258 ; \
  ibm866 IBM866 ibm866 866 cp866 csibm866 ; \
  kz-1048 RK1048 kz1048 rk1048 strk10482002 ; \
  ptcp154 PT154 ptcp154 cp154 csptcp154 cyrillicasian pt154 ; \
  hp-roman8 HP-ROMAN8 hproman8 cp1051 cshproman8 ibm1051 r8 roman8 ; \
  tcvn TCVN tcvn tcvn5712 tcvn57121993 ; \
  viscii VISCII viscii ; \
  armscii-8 ARMSCII-8 armscii8 ; \
  georgian-ps GEORGIAN-PS georgianps ; \
  ibm437 IBM437 ibm437 437 cp437 cspc8codepage437 ; \
  ibm737 CP737 ibm737 cp737 ; \
  ibm775 CP775 ibm775 775 cp775 cspc775baltic ; \
  ibm850 IBM850 ibm850 850 cp850 cspc850multilingual ; \
  ibm852 IBM852 ibm852 852 cp852 cspcp852 ; \
  ibm855 IBM855 ibm855 855 cp855 csibm855 ; \
  ibm856 IBM856 ibm856 cp856 ; \
  ibm857 IBM857 ibm857 857 cp857 csibm857 ; \
  ibm858 IBM858 ibm858 858 cp858 csibm858 ; \
  ibm860 IBM860 ibm860 860 cp860 csibm860 ; \
  ibm861 IBM861 ibm861 861 cp861 cpis csibm861 ; \
  ibm862 IBM862 ibm862 862 cp862 cspc862latinhebrew ; \
  ibm863 IBM863 ibm863 863 cp863 csibm863 ; \
  ibm864 IBM864 ibm864 864 cp864 csibm864 ; \
  ibm865 IBM865 ibm865 865 cp865 csibm865 ; \
  ibm869 IBM869 ibm869 869 cp869 cpgr csibm869 ; \
  ibm1125 CP1125 ibm1125 1125 cp1125 cp866u ruscii ; \
  ibm037 IBM037 ibm037 037 cp037 csibm037 ebcdiccpca ebcdiccpnl ebcdiccpus ebcdiccpwt ibm039 ; \
  ibm273 IBM273 ibm273 273 cp273 csibm273 ; \
  ibm424 IBM424 ibm424 424 cp424 csibm424 ebcdiccphe ; \
  ibm500 IBM500 ibm500 500 cp500 csibm500 ebcdiccpbe ebcdiccpch ; \
  ibm875 CP875 ibm875 cp875 875 ; \
  ibm1026 IBM1026 ibm1026 1026 cp1026 csibm1026 ; \
  ibm1140 IBM1140 ibm1140 1140 cp1140 ; \
  ibm277 IBM277 ibm277 cp277 csibm277 ; \
  ibm278 IBM278 ibm278 cp278 csibm278 ; \
  ibm280 IBM280 ibm280 cp280 csibm280 ; \
  ibm284 IBM284 ibm284 cp284 csibm284 ; \
  ibm285 IBM285 ibm285 cp285 csibm285 ; \
  ibm297 IBM297 ibm297 cp297 csibm297 ; \
  ibm420 IBM420 ibm420 cp420 csibm420 ; \
  ibm871 IBM871 ibm871 cp871 csibm871 ; \
  ibm1047 IBM1047 ibm1047 cp1047 csibm1047 ; \
  ibm1141 IBM1141 ibm1141 cp1141 csibm1141 ; \
  ibm1142 IBM1142 ibm1142 cp1142 csibm1142 ; \
  ibm1143 IBM1143 ibm1143 cp1143 csibm1143 ; \
  ibm1144 IBM1144 ibm1144 cp1144 csibm1144 ; \
  ibm1145 IBM1145 ibm1145 cp1145 csibm1145 ; \
  ibm1146 IBM1146 ibm1146 cp1146 csibm1146 ; \
  ibm1147 IBM1147 ibm1147 cp1147 csibm1147 ; \
  ibm1148 IBM1148 ibm1148 cp1148 csibm1148 ; \
  ibm1149 IBM1149 ibm1149 cp1149 csibm1149 ; \
  x-mac-ce MAC-CENTRALEUROPE xmacce maccenteuro maclatin2 maccentraleurope xmaccentraleurroman ; \
  macintosh * macintosh csmacintosh mac xmacroman macroman ; \
  x-mac-cyrillic * xmaccyrillic xmacukrainian maccyrillic ; \
  x-mac-greek * xmacgreek macgreek ; \
  x-mac-turkish * xmacturkish macturkish ; \
  x-mac-romanian * xmacromanian macromanian ; \
  x-mac-croatian * xmaccroatian maccroatian ; \
  x-mac-icelandic * xmacicelandic maciceland ; \
  x-mac-arabic * xmacarabic macarabic ; \
  x-mac-farsi * xmacfarsi macfarsi ; \
  cp720 * cp720 ibm720 dos720 ; \
  cp1006 * cp1006 ibm1006 ;
  """)
