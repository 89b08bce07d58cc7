namespace Brrr.Tests.Statistics;

/// <summary>Series whose change points other people have published.</summary>
internal static class PublishedSeries
{
    /// <summary>Hunter's and Apache Otava's tests/series_test.py, series_1: index 6.</summary>
    public static double[] HunterFirst => [1.02, 0.95, 0.99, 1.00, 1.12, 0.90, 0.50, 0.51, 0.48, 0.48, 0.55];

    /// <summary>The same, series_2: index 4.</summary>
    public static double[] HunterSecond => [2.02, 2.03, 2.01, 2.04, 1.82, 1.85, 1.79, 1.81, 1.80, 1.76, 1.78];

    /// <summary>Apache Otava's tests/change_point_divisive_test.py, SEQUENCE: indices 5 and 8.</summary>
    public static double[] OtavaSequence => [0.3, 2.4, 1.5, -0.9, -0.5, 99.7, 98.3, 99.1, 149.0, 149.7, 149.5, 149.1, 148.8, 150.0];

    /// <summary>The yearly flow of the Nile at Aswan, 1871 to 1970 (Cobb, Biometrika 65, 1978): it fell in 1899, index 28.</summary>
    public static double[] Nile =>
    [
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759,
        781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
        744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
    ];
}
