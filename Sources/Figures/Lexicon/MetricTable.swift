/// Metric bases and the prefixes that news prints with them; the units are their products ("kilo" + "watt hour").
enum MetricTable {
  /// `kind | base | words | sign | prefixes that the sign takes, - for none | shy, when the bare sign is`. A base
  /// behind `=` is no unit without a prefix when written as a word: "three bars", "five moles".
  static let bases: StaticString = """
    distance | meter | metre | m | n µ m c d k - | shy
    mass     | gram | gramme grammes | g | n µ m k - | shy
    mass     | =ton | tonne tonnes | t | M G | shy
    volume   | liter | litre litres ltr ltrs | l | µ m c d h - | shy
    volume   | =liter | | L | µ m c d h M G - | shy
    duration | =second | | s | p n µ m |
    other    | watt | | W | µ m k M G T - | shy
    other    | volt | | V | µ m k M - | shy
    other    | volt-ampere | volt_amperes | VA | k M - |
    other    | ampere | amp amps | A | µ m k - | shy
    other    | ampere-hour | ampere_hour ampere_hours amp_hour amp_hours amp-hour amp-hours | Ah | m k - |
    other    | watt hour | watt-hour watt-hours | Wh | m k M G T - |
    other    | watt peak | watts_peak | Wp | k M G - |
    other    | hertz | cycles_per_second | Hz | m k M G T - |
    other    | joule | | J | m k M G T - | shy
    other    | newton | | N | m k - | shy
    other    | pascal | | Pa | h k M G - |
    other    | =bar | | bar | m - | shy
    other    | byte | | B | k M G T P E |
    other    | =bit | | b | |
    other    | =bit | | bit | k M G T |
    other    | bit per second | bits_per_second | bps | k M G T |
    other    | bit per second | | b/s | k M G T |
    other    | byte per second | | Bps | k M G T |
    other    | ohm | | Ω | µ m k M G - |
    other    | farad | | F | p n µ m |
    other    | =tesla | | T | |
    other    | sievert | | Sv | n µ m - |
    other    | =gray | | Gy | n µ m - |
    other    | becquerel | | Bq | k M G T - |
    other    | curie | | Ci | p n µ m k - |
    other    | electronvolt | electron_volt electron_volts | eV | m k M G T - |
    other    | =mole | | mol | n µ m k - |
    other    | =calorie | | cal | |
    other    | pixel | | px | - |
    """

  /// `sign | word | other signs`
  static let prefixes: StaticString = """
    p | pico |
    n | nano |
    µ | micro | μ u
    m | milli |
    c | centi |
    d | deci |
    h | hecto |
    k | kilo |
    M | mega |
    G | giga |
    T | tera |
    P | peta |
    E | exa |
    """

  /// `sign | as news prints it too`. "GPA" is a grade and "ev" a car: only what means nothing else.
  static let variants: StaticString = """
    km | KM Km
    kg | KG Kg
    cm | CM
    ml | mL ML
    kW | kw KW Kw
    MW | mw
    GW | gw
    TW | tw
    kWh | kwh KWh KWH Kwh kwH
    MWh | mwh MWH Mwh
    GWh | gwh GWH Gwh
    TWh | twh TWH Twh
    Hz | hz HZ
    kHz | khz KHz KHZ Khz
    MHz | mhz MHZ Mhz
    GHz | ghz GHZ Ghz
    kB | kb KB Kb
    MB | mb Mb
    GB | gb Gb
    TB | tb Tb
    kbps | Kbps KBPS
    Mbps | mbps MBPS
    Gbps | gbps GBPS
    kV | kv KV
    kVA | kva KVA
    mAh | mah MAH maH
    kPa | kpa KPA
    MPa | mpa Mpa
    hPa | hpa
    """
}
