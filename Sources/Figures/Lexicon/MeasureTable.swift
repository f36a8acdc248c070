/// Units of measure that news prints, apart from metric ones with a prefix (`MetricTable`) and money (`CurrencyTable`).
///
/// A row is `kind | unit | words | signs | shy signs`. The unit is singular and stands for itself and its plural in -s;
/// forms of two words are joined with `_` and are also read with a hyphen or a stop between ("kilowatt-hour", "sq.
/// ft"). Words are read in any case, signs only as they are printed here. A shy sign is a single letter or a common
/// word: see `ShySignRule`. A unit behind `=` has no plural in -s ("12 stone" is a weight, "12 stones" are counted).
enum MeasureTable {
  static let rows: StaticString = """
    percent    | percent | per_cent percents pct pc p.c. | | 
    percent    | percentage point | percent_point percent_points pp ppt ppts | |
    percent    | basis point | bp bps | |
    percent    | per mille | per_mil | ‰ |
    distance   | mile | statute_mile statute_miles | mi |
    distance   | inch | inches ins | | in
    distance   | foot | feet ft | |
    distance   | yard | yd yds | |
    distance   | fathom | | |
    distance   | furlong | | |
    distance   | light year | lightyear lightyears | ly |
    distance   | astronomical unit | | AU |
    distance   | nautical mile | nmi | NM |
    distance   | micrometer | micron microns | um |
    distance   | angstrom | ångström ångströms | Å |
    area       | acre | | |
    area       | hectare | | ha |
    area       | square meter | sqm sqms sq.m | m2 |
    area       | square kilometer | sqkm | km2 |
    area       | square centimeter | | cm2 |
    area       | square millimeter | | mm2 |
    area       | square foot | sqft sq.ft psf | ft2 |
    area       | square mile | | mi2 |
    volume     | cubic meter | cbm | m3 |
    volume     | cubic kilometer | | km3 |
    volume     | cubic centimeter | ccm | cm3 cc |
    volume     | cubic foot | cf | ft3 cuft |
    volume     | thousand cubic foot | | Mcf |
    volume     | billion cubic foot | | Bcf bcf |
    volume     | billion cubic meter | | bcm |
    volume     | trillion cubic foot | tcf | |
    volume     | acre foot | acre_feet | |
    volume     | gallon | us_gallon us_gallons imperial_gallon imperial_gallons gal gals | |
    volume     | pint | us_pint us_pints imperial_pint imperial_pints | |
    volume     | quart | us_quart us_quarts | qt |
    volume     | barrel | barrels_of_oil barrel_of_oil bbl bbls | |
    volume     | bushel | bu | |
    volume     | cup | | |
    volume     | tablespoon | tablespoonful tablespoonfuls tbsp tbsps tbs | |
    volume     | teaspoon | teaspoonful teaspoonfuls tsp tsps | |
    volume     | fluid ounce | us_fluid_ounce us_fluid_ounces fl_oz | |
    volume     | twenty-foot equivalent unit | teu teus | |
    volume     | board foot | board_feet | |
    mass       | pound | lb lbs pound-mass pounds-mass | |
    mass       | ounce | oz | |
    mass       | troy ounce | ounces_troy troy_oz | ozt |
    mass       | =stone | | |
    mass       | dram | drachm drachms | |
    mass       | carat | | ct |
    mass       | ton | short_ton short_tons us_ton us_tons | |
    mass       | long ton | imperial_ton imperial_tons | |
    mass       | quintal | | |
    mass       | hundredweight | cwt | |
    mass       | kilogram | kilo kilos kgs kilogramme kilogrammes | |
    mass       | milligram | mgs | |
    mass       | microgram | mcg | ug |
    mass       | metric ton | tonne tonnes metric_tonne metric_tonnes metric_tonnage | | t
    mass       | atomic mass unit | dalton daltons | kDa |
    duration   | year | yr yrs | |
    duration   | month | mth mths | |
    duration   | week | wk wks | |
    duration   | day | | |
    duration   | hour | hr hrs | | h
    duration   | minute | min mins | |
    duration   | second | sec secs | | s
    duration   | decade | | |
    duration   | century | centuries | |
    duration   | millennium | millennia | |
    duration   | fortnight | | |
    duration   | quarter | | |
    age        | year of age | years_of_age years_old year_old | yo |
    age        | month of age | months_of_age months_old month_old | |
    age        | week of age | weeks_of_age weeks_old week_old | |
    age        | day of age | days_of_age days_old day_old | |
    temperature| celsius | degrees_celsius degree_celsius degrees_centigrade degree_centigrade centigrade celcius centigrate | |
    temperature| celsius | degrees_c degree_c deg_c deg_celsius deg_centigrade degrees_celcius | | C
    temperature| fahrenheit | degrees_fahrenheit degree_fahrenheit farenheit fahrenheits degrees_farenheit | |
    temperature| fahrenheit | degrees_f degree_f deg_f deg_fahrenheit | | F
    temperature| kelvin | degrees_kelvin degree_kelvin | | K
    temperature| degree | deg degs | |
    other      | radian | | rad |
    speed      | mile per hour | mph m.p.h. miles_an_hour miles_per_hour mile_an_hour | |
    speed      | kilometer per hour | kph kmh kmph k.p.h. km.p.h. kilometers_an_hour kilometres_an_hour | |
    speed      | meter per second | | |
    speed      | foot per second | fps feet_per_second | |
    speed      | revolution per minute | rpm r.p.m. revs_per_minute | |
    speed      | knot | kt kts | |
    other      | horsepower | hp b.h.p. h.p. horse_power | PS |
    other      | brake horsepower | bhp | |
    other      | british thermal unit | btu btus | |
    other      | million british thermal unit | mmbtu mmbtus | |
    other      | therm | | |
    other      | pound-foot | lb_ft lbs_ft pound_feet pound_foot ft_lb ft_lbs foot_pound foot_pounds lbft lb_feet | |
    other      | newton meter | newton_meters newton_metre newton_metres | Nm N·m |
    other      | pound per square inch | psi p.s.i. pounds_per_square_inch | |
    other      | kilopound per square inch | ksi kilopounds_per_square_inch | |
    other      | pound-force | pounds_force lbf | |
    other      | millimeter of mercury | mmhg millimeters_of_mercury millimetres_of_mercury | |
    other      | atmosphere | | atm |
    other      | calorie | kcal kcals cal cals | |
    other      | decibel | | dB dBA |
    other      | mile per gallon | mpg m.p.g. miles_per_gallon miles_to_the_gallon mpge | |
    volume     | barrel per day | bpd b.p.d. | b/d |
    volume     | barrel of oil equivalent | barrels_of_oil_equivalent boe | |
    volume     | barrel of oil equivalent per day | boepd boed | |
    volume     | cubic foot per second | cfs cusec cusecs | |
    volume     | gallon per minute | gpm | |
    volume     | gallon per day | gpd | |
    other      | part per million | ppm parts_per_million | |
    other      | part per billion | ppb parts_per_billion | |
    other      | part per trillion | parts_per_trillion | |
    other      | dot per inch | dpi | |
    other      | pixel per inch | ppi | |
    other      | frame per second | frames_per_second | |
    other      | beat per minute | bpm beats_per_minute | |
    other      | foot-candle | foot_candle foot_candles | |
    other      | candela | | |
    other      | lumen | | lm |
    other      | lux | | lx |
    other      | diopter | dioptre dioptres diopters | |
    other      | international unit | | IU |
    other      | megapixel | mpx | | MP
    other      | point | pts | |
    other      | point per game | ppg | |
    other      | rebound per game | rpg | |
    other      | assist per game | apg | |
    other      | microgram per cubic meter | ug/m3 | |
    other      | kilogram-force | kgf | |
    count      | time | fold folds | | x
    """
}
