module com.google.zxing {

    exports com.google.zxing;
    exports com.google.zxing.common;
    exports com.google.zxing.qrcode;
    exports com.google.zxing.qrcode.decoder;
    exports com.google.zxing.qrcode.encoder;
}
