/// Names of encodings as pages write them.
///
/// Browsers read "iso-8859-1" as windows-1252, and pages count on it: their “ and ” are bytes that iso-8859-1
/// has no letters for.
enum EncodingLabel {
  /// `label label ... = name for iconv`, after the Encoding Standard, section 4.2; labels that are not here are iconv's own.
  private static let table = """
    utf8 utf-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 = utf-8
    utf-16 utf-16le unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff = utf-16
    utf-16be unicodefffe = utf-16be
    ansi_x3.4-1968 ascii us-ascii iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 cp1252 x-cp1252 cp819 ibm819 = windows-1252
    iso-8859-9 iso8859-9 iso88599 latin5 l5 cp1254 x-cp1254 = windows-1254
    iso-8859-11 iso8859-11 tis-620 dos-874 = windows-874
    cp1250 x-cp1250 = windows-1250
    cp1251 x-cp1251 = windows-1251
    cp1253 x-cp1253 = windows-1253
    iso-8859-8-i logical = iso-8859-8
    koi koi8 koi8_r cskoi8r = koi8-r
    gb2312 gbk gb_2312 gb_2312-80 x-gbk chinese csgb2312 iso-ir-58 = gb18030
    big5 big5-hkscs cn-big5 csbig5 x-x-big5 = big5-hkscs
    shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis = cp932
    x-euc-jp cseucpkdfmtjapanese = euc-jp
    euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr iso-ir-149 = cp949
    """

  /// By label.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let name = words.last else { continue }
      for label in words.dropLast(2) { names[label] = name }
    }
    return names
  }()

  /// The name that `Transcoder` takes; a label that is not in the table is given back, and may be iconv's.
  ///
  /// - Parameter label: In lower case.
  static func encoding(of label: String) -> String { names[label] ?? label }
}
