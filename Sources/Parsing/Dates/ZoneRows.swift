/// Places of the IANA time zone database by the last part of their names: minutes east of Greenwich
/// in winter, the rule for summer time (see `SummerTime`), and the places.
let zoneRows = Rows(
  """
  -660 - midway niue pago_pago samoa ; \
  -600 - hawaii honolulu johnston rarotonga tahiti ; \
  -600 us adak aleutian atka ; \
  -570 - marquesas ; \
  -540 - gambier ; \
  -540 us alaska anchorage juneau metlakatla nome sitka yakutat ; \
  -480 - pitcairn ; \
  -480 us bajanorte ensenada los_angeles pacific santa_isabel tijuana vancouver ; \
  -420 - arizona bajasur creston dawson dawson_creek fort_nelson hermosillo mazatlan phoenix \
  whitehorse yukon ; \
  -420 us boise cambridge_bay ciudad_juarez denver edmonton inuvik mountain shiprock yellowknife \
  ; \
  -360 - bahia_banderas belize chihuahua costa_rica el_salvador galapagos general guatemala \
  managua merida mexico_city monterrey regina saskatchewan swift_current tegucigalpa ; \
  -360 cl easter easterisland ; \
  -360 us beulah center central chicago indiana-starke knox knox_in matamoros menominee \
  new_salem ojinaga rainy_river rankin_inlet resolute tell_city winnipeg ; \
  -300 - acre atikokan bogota cancun cayman coral_harbour eirunepe guayaquil jamaica lima panama \
  porto_acre rio_branco ; \
  -300 us detroit east-indiana eastern fort_wayne grand_turk havana indianapolis iqaluit \
  louisville marengo michigan monticello montreal nassau new_york nipigon pangnirtung petersburg \
  port-au-prince thunder_bay toronto vevay vincennes winamac ; \
  -240 - anguilla antigua aruba barbados blanc-sablon boa_vista campo_grande caracas cuiaba \
  curacao dominica grenada guadeloupe guyana kralendijk la_paz lower_princes manaus marigot \
  martinique montserrat port_of_spain porto_velho puerto_rico santo_domingo st_barthelemy \
  st_kitts st_lucia st_thomas st_vincent tortola virgin ; \
  -240 cl continental coyhaique santiago ; \
  -240 us atlantic bermuda glace_bay goose_bay halifax moncton thule ; \
  -210 us newfoundland st_johns ; \
  -180 - araguaina asuncion bahia belem buenos_aires catamarca cayenne comodrivadavia cordoba \
  east fortaleza jujuy la_rioja maceio mendoza montevideo palmer paramaribo punta_arenas recife \
  rio_gallegos rosario rothera salta san_juan san_luis santarem sao_paulo stanley tucuman \
  ushuaia ; \
  -180 us miquelon ; \
  -120 - denoronha noronha south_georgia ; \
  -120 eu godthab nuuk scoresbysund ; \
  -60 - cape_verde ; \
  -60 eu azores ; \
  0 - abidjan accra bamako banjul bissau conakry dakar danmarkshavn freetown lome monrovia \
  nouakchott ouagadougou reykjavik sao_tome st_helena timbuktu ; \
  0 eu belfast canary dublin faeroe faroe guernsey isle_of_man jersey lisbon london madeira ; \
  60 - algiers bangui brazzaville casablanca douala el_aaiun kinshasa lagos libreville luanda \
  malabo ndjamena niamey porto-novo tunis ; \
  60 eu amsterdam andorra belgrade berlin bratislava brussels budapest busingen ceuta copenhagen \
  gibraltar jan_mayen ljubljana longyearbyen luxembourg madrid malta monaco oslo paris podgorica \
  prague rome san_marino sarajevo skopje stockholm tirane vaduz vatican vienna warsaw zagreb \
  zurich ; \
  120 - blantyre bujumbura gaborone harare johannesburg juba kaliningrad khartoum kigali \
  lubumbashi lusaka maputo maseru mbabane tripoli windhoek ; \
  120 eg cairo ; \
  120 eu athens beirut bucharest chisinau famagusta helsinki kiev kyiv mariehamn nicosia riga \
  sofia tallinn tiraspol uzhgorod vilnius zaporozhye ; \
  120 il jerusalem tel_aviv ; \
  180 - addis_ababa aden amman antananarivo asmara asmera baghdad bahrain comoro damascus \
  dar_es_salaam djibouti istanbul kampala kirov kuwait mayotte minsk mogadishu moscow nairobi \
  qatar riyadh simferopol syowa volgograd ; \
  210 - tehran ; \
  240 - astrakhan baku dubai mahe mauritius muscat reunion samara saratov tbilisi ulyanovsk \
  yerevan ; \
  270 - kabul ; \
  300 - almaty aqtau aqtobe ashgabat ashkhabad atyrau dushanbe karachi kerguelen maldives mawson \
  oral qostanay qyzylorda samarkand tashkent vostok yekaterinburg ; \
  330 - calcutta colombo kolkata ; \
  345 - kathmandu katmandu ; \
  360 - bishkek chagos dacca dhaka kashgar omsk thimbu thimphu urumqi ; \
  390 - cocos rangoon yangon ; \
  420 - bangkok barnaul christmas davis ho_chi_minh hovd jakarta krasnoyarsk novokuznetsk \
  novosibirsk phnom_penh pontianak saigon tomsk vientiane ; \
  480 - brunei casey choibalsan chongqing chungking harbin hong_kong irkutsk kuala_lumpur \
  kuching macao macau makassar manila perth shanghai singapore taipei ujung_pandang ulaanbaatar \
  ulan_bator west ; \
  525 - eucla ; \
  540 - chita dili jayapura khandyga palau pyongyang seoul tokyo yakutsk ; \
  570 - darwin north ; \
  570 au adelaide broken_hill south yancowinna ; \
  600 - brisbane chuuk dumontdurville guam lindeman port_moresby queensland saipan truk ust-nera \
  vladivostok yap ; \
  600 au act canberra currie hobart macquarie melbourne nsw sydney tasmania victoria ; \
  630 au lhi lord_howe ; \
  660 - bougainville efate guadalcanal kosrae magadan noumea pohnpei ponape sakhalin \
  srednekolymsk ; \
  660 au norfolk ; \
  720 - anadyr fiji funafuti kamchatka kwajalein majuro nauru tarawa wake wallis ; \
  720 nz auckland mcmurdo south_pole ; \
  765 nz chatham ; \
  780 - apia enderbury fakaofo kanton tongatapu ; \
  840 - kiritimati ;
  """)
