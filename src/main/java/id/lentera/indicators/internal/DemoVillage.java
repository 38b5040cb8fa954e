package id.lentera.indicators.internal;

/** A village for which demonstration values are made. */
record DemoVillage(int areaId, String code, boolean kelurahan) {

    String districtCode() {
        return code.substring(0, code.lastIndexOf('.'));
    }
}
